"""Names in one line with what a page says around bylines: reading times, ages, counters, controls."""

import pytest

from tests.normalise.bylines_told import told

NAMES = {
    "ja": "高橋一郎",
    "ko": "홍길동",
    "zh": "张小明",
    "ru": "Иван Петров",
    "uk": "Роман Романюк",
    "el": "Γιώργος Παππάς",
}

SAID = {
    "en": """
        Reading time: 8 minutes | 8 min read | 8 minute read | Estimated reading time 8 mins | Read time 4 min
        | Share | Share this article | 0 comments | 12 Comments | Listen to this article | Save | Print | Copy
        link | Follow | Add to favourites | View profile | More by this author | See all articles | Subscribe
        | Sign up | Bookmark | Email the author | Contact | Gift this article | Updated 3 hours ago | Posted 5
        min ago | 3 hours ago | Read more | View all posts | Published | Last updated | Leave a comment |
        Views: 1,203 | 1.2K views | Advertisement | Skip to main content
    """,
    "es": """
        Tiempo de lectura: 8 minutos | Tiempo de lectura 8 min | Lectura: 3 min | 3 min de lectura | Compartir
        | Comentarios | 0 comentarios | Sin comentarios | Escuchar | Guardar | Imprimir | Copiar enlace |
        Seguir | Ver más | Ver todos los artículos | Suscríbete | Actualizado | Publicado | Hace 3 horas |
        Hace 5 minutos | Enviar por correo | Ver perfil | Más noticias | Redacción | Comenta
    """,
    "pt": """
        Tempo de leitura: 8 min | 8 min de leitura | Leitura: 3 min | Compartilhar | Partilhar | Comentários |
        0 comentários | Ouvir | Salvar | Guardar | Imprimir | Copiar link | Seguir | Ver mais | Ver todos os
        artigos | Assine | Atualizado | Publicado | há 3 horas | Enviar por e-mail
    """,
    "fr": """
        Temps de lecture : 8 min | Temps de lecture : 8 minutes | Lecture 3 min | 3 min de lecture | Partager
        | Commentaires | 0 commentaire | Réagir | Écouter | Enregistrer | Imprimer | Copier le lien | Suivre |
        Voir plus | Voir tous ses articles | Abonnez-vous | Mis à jour | Publié | il y a 3 heures | Envoyer
        par e-mail | Lire plus tard | Article réservé aux abonnés
    """,
    "de": """
        Lesezeit: 8 Minuten | Lesedauer: 8 Min. | 8 Min. Lesezeit | 8 Min | Teilen | Kommentare | 0 Kommentare
        | Kommentieren | Anhören | Merken | Drucken | Link kopieren | Folgen | Mehr anzeigen | Alle Artikel |
        Abonnieren | Aktualisiert | Veröffentlicht | vor 3 Stunden | E-Mail schreiben | Zur Merkliste | Jetzt
        abonnieren | Artikel anhören | Zum Profil
    """,
    "it": """
        Tempo di lettura: 8 minuti | 8 minuti di lettura | Lettura 3 min | Condividi | Commenti | 0 commenti |
        Commenta | Ascolta | Salva | Stampa | Copia link | Segui | Vedi tutti | Abbonati | Aggiornato |
        Pubblicato | 3 ore fa | Invia per email
    """,
    "nl": """
        Leestijd: 8 minuten | 8 min leestijd | Leestijd 3 min | Delen | Reacties | 0 reacties | Luisteren |
        Bewaren | Printen | Kopieer link | Volgen | Meer lezen | Alle artikelen | Abonneren | Bijgewerkt |
        Gepubliceerd | 3 uur geleden
    """,
    "sv": """
        Lästid: 8 min | Dela | Kommentarer | Lyssna | Spara | Skriv ut | Följ | Läs mer | Prenumerera |
        Uppdaterad | Publicerad | för 3 timmar sedan | Lästid 3 min
    """,
    "da": """
        Læsetid: 8 min | Læsetid 3 min. | Del | Kommentarer | Lyt | Gem | Print | Følg | Læs mere | Opdateret
        | Publiceret | for 3 timer siden
    """,
    "no": """
        Lesetid: 8 minutter | Lesetid 3 min | Del | Kommentarer | Lytt | Lagre | Skriv ut | Følg | Les mer |
        Oppdatert | Publisert | for 3 timer siden
    """,
    "fi": """
        Lukuaika: 8 min | Lukuaika 3 minuuttia | Jaa | Kommentit | Kuuntele | Tallenna | Tulosta | Seuraa |
        Lue lisää | Päivitetty | Julkaistu
    """,
    "pl": """
        Czas czytania: 8 min | Czas czytania 8 minut | Udostępnij | Komentarze | 0 komentarzy | Skomentuj |
        Posłuchaj | Zapisz | Drukuj | Obserwuj | Zobacz więcej | Aktualizacja | Opublikowano | 3 godziny temu
    """,
    "cs": """
        Doba čtení: 8 min | Doba čtení 8 minut | Sdílet | Komentáře | Diskuse | Diskuze | Poslechnout | Uložit
        | Tisk | Sledovat | Aktualizováno | Publikováno | před 3 hodinami
    """,
    "hu": """
        Olvasási idő: 8 perc | Olvasási idő 8 perc | Megosztás | Hozzászólások | Kommentek | Mentés |
        Nyomtatás | Követés | Frissítve | 3 órája
    """,
    "ro": """
        Timp de citire: 8 minute | Distribuie | Comentarii | Ascultă | Salvează | Printează | Urmărește |
        Actualizat | Publicat | acum 3 ore
    """,
    "tr": """
        Okuma süresi: 8 dk | Okuma Süresi 8 dakika | Paylaş | Yorumlar | Yorum yap | Dinle | Kaydet | Yazdır |
        Takip et | Güncelleme | Yayınlanma | 3 saat önce | Tüm yazıları
    """,
    "ru": """
        Время чтения: 8 мин | 8 мин чтения | Поделиться | Комментарии | 0 комментариев | Слушать | Сохранить |
        Печать | Подписаться | Обновлено | Опубликовано | 3 часа назад | Все статьи автора
    """,
    "uk": """
        Час читання: 8 хв | Поділитися | Коментарі | Слухати | Зберегти | Друк | Підписатися | Оновлено |
        Опубліковано | 3 години тому
    """,
    "id": """
        Waktu baca 8 menit | Bagikan | Komentar | Dengarkan | Simpan | Cetak | Ikuti | Lihat semua |
        Diperbarui | 3 jam lalu
    """,
    "el": """
        Χρόνος ανάγνωσης: 8 λεπτά | Κοινοποίηση | Σχόλια | Ακούστε | Εκτύπωση | Ακολουθήστε | Ενημερώθηκε |
        πριν 3 ώρες
    """,
    "ja": """
        読了時間 約8分 | この記事は8分で読めます | シェア | シェアする | ツイート |
        コメント | コメント 3 | コメントする | フォローする | フォロー |
        著者をフォロー | 保存 | 印刷 | お気に入り | ブックマーク | 記事一覧 |
        プロフィール | 著者プロフィールを見る | 他の記事を見る | 続きを読む | 更新 |
        公開 | 3時間前 | いいね！ | 文字サイズ | リンクをコピー | クリップ |
        有料会員限定記事 | 会員限定 | PR | メールで送る | スクラップ | 朝刊 |
        マイページに保存 | アクセス
    """,
    "ko": """
        읽는 시간 8분 | 공유 | 공유하기 | 댓글 | 댓글 3 | 댓글쓰기 | 구독 |
        구독하기 | 팔로우 | 좋아요 | 저장 | 스크랩 | 인쇄 | 프린트 | 글자크기 |
        글자크기 조절 | 본문듣기 | 기사듣기 | 다른기사 보기 | 다른 기사 보기 |
        이메일 | 입력 | 수정 | 3시간 전 | 기사 더보기 | 응원 | 제보하기 | 가
        | 가+ | 무단전재 및 재배포 금지
    """,
    "zh": """
        閱讀時間 8 分鐘 | 阅读时间 8分钟 | 分享 | 评论 | 評論 | 留言 | 收藏 |
        打印 | 列印 | 关注 | 關注 | 追蹤 | 更多文章 | 更新 | 发布 | 3小时前
        | 字体大小 | 字級 | 複製連結 | 举报 | 阅读 1.2万 | A+
    """,
}
CASES = [(language, " ".join(said.split())) for language, all_said in SAID.items() for said in all_said.split(" | ")]


@pytest.mark.parametrize(("language", "said"), CASES)
def test_what_stands_around_a_name_is_no_part_of_it(language: str, said: str) -> None:
    name = NAMES.get(language, "Anna Kovacs")
    for raw in (f"{name} {said}", f"{name} | {said}", f"{said} {name}"):
        assert told(raw, language) == name, raw


@pytest.mark.parametrize(
    "name", ["Kim Soo Min", "Lee Soo Jun", "Tran Thi Thu", "Thomas More", "Anna Gem", "Petra Zur Mühlen", "Anna Druk"]
)
def test_names_that_look_like_such_words_stay(name: str) -> None:
    assert told(name, None).casefold() == name.casefold()


LABELS = {
    "ja": """
        取材 | 文 | 取材・文 | 文・取材 | 取材／文 | 写真 | 撮影 | 文・写真 |
        写真・文 | 文・構成 | 構成・文 | 取材・構成 | 取材・執筆 | 企画・取材 |
        取材協力 | イラスト | 絵 | 画 | 作画 | 図 | 図版 | 図解 | グラフィック
        | デザイン | 構成 | 編集 | 編集・構成 | 編集協力 | 動画 | 動画撮影 |
        映像 | 撮影・編集 | 聞き手 | 聞き手・構成 | 司会 | 進行 | インタビュー |
        インタビュアー | 談 | 語り | 監修 | 医療監修 | 法律監修 | 解説 | 訳 |
        翻訳 | 抄訳 | 翻訳・編集 | 翻訳協力 | 校正 | 校閲 | 執筆 | 著 | 著者
        | 筆者 | ライター | 投稿者 | 投稿 | 担当 | 担当者 | 文責 | 記事 |
        記者 | レポート | レポーター | リポート | 原稿 | 原文 | 原作 | 作 | 選
        | 評 | 書評 | 寄稿 | 特別寄稿 | 協力 | 提供 | コーディネート |
        スタイリング | スタイリスト | ヘアメイク | ヘア＆メイク | モデル | 料理 |
        レシピ | 制作 | プロデュース | ディレクション | 録音 | まとめ | 報告 |
        調査 | 分析 | 計測
    """,
    "ko": """
        글 | 사진 | 글·사진 | 글/사진 | 글ㆍ사진 | 사진·글 | 글과 | 취재 |
        취재·글 | 취재/글 | 기획 | 기획·취재 | 편집 | 편집·디자인 | 영상 |
        영상편집 | 촬영 | 촬영·편집 | 그래픽 | 일러스트 | 그림 | 만화 | 삽화 |
        디자인 | 정리 | 구성 | 대담 | 진행 | 인터뷰 | 번역 | 옮긴이 | 역 |
        감수 | 자문 | 저자 | 지은이 | 필자 | 작성 | 작성자 | 등록자 | 글쓴이
        | 기고 | 정리·사진 | 사진제공 | 제공 | 기자 | 담당 | 담당기자 |
        취재기자 | 자료조사 | 연출 | 제작 | 녹취 | 속기
    """,
    "de": """
        Von | Text | Text und Fotos | Text & Fotos | Fotos | Foto | Autor | Autorin | Bericht | Ein Bericht
        von | Eine Reportage von | Interview | Protokoll | Illustration | Grafik | Aufgezeichnet von |
        Übersetzt von | Redaktion | Kommentar von | Ein Kommentar von | Analyse von | Gastbeitrag von | Ein
        Gastbeitrag von | Essay von | Kolumne von | Glosse von | Rezension von | Zusammengestellt von |
        Bearbeitet von | Mitarbeit
    """,
    "fr": """
        Par | Texte | Texte et photos | Photos | Photo | Propos recueillis par | Recueilli par | Entretien |
        Entretien avec | Reportage de | Tribune de | Chronique de | Une chronique de | Analyse de | Éditorial
        de | Édito par | Récit de | Enquête de | Illustration | Illustrations | Infographie | Traduit par |
        Traduction | Écrit par | Rédigé par | Publié par | Auteur | Vidéo | Mis en ligne par | Dossier réalisé
        par | Article de | Article rédigé par | Interview par
    """,
    "es": """
        Por | Texto | Texto y fotos | Fotos | Foto | Fotografía | Entrevista de | Reportaje de | Una crónica
        de | Crónica de | Análisis de | Columna de | Opinión de | Editorial de | Escrito por | Redactado por |
        Publicado por | Autor | Autora | Ilustración | Infografía | Traducción | Traducción de | Traducido por
        | Vídeo | Redacción | Elaborado por | Un reportaje de | Texto de | Fotos de
    """,
    "pt": """
        Por | Texto | Texto e fotos | Fotos | Foto | Entrevista de | Reportagem de | Reportagem | Análise de |
        Crónica de | Coluna de | Opinião de | Escrito por | Publicado por | Autor | Autora | Ilustração |
        Infografia | Tradução | Tradução de | Traduzido por | Vídeo | Redação | Edição | Edição de | Imagens |
        Texto de
    """,
    "it": """
        Di | di | A cura di | Testo | Testo e foto | Foto | Foto di | Testo di | Intervista di | Reportage di
        | Analisi di | Commento di | Editoriale di | Scritto da | Pubblicato da | Autore | Autrice |
        Illustrazione | Illustrazioni di | Infografica | Traduzione | Traduzione di | Tradotto da | Video di |
        Articolo di | Servizio di
    """,
    "en": """
        By | by | Words by | Words | Text by | Text | Story by | Photos by | Photography by | Photographs by |
        Photography | Photo by | Illustration by | Illustrations by | Graphics by | Written by | Posted by |
        Published by | Reported by | Reporting by | Edited by | Translated by | Compiled by | Interview by |
        Interviewed by | Video by | As told to | Review by | Analysis by | Opinion by | Commentary by |
        Editorial by | Column by | Author | Reporter | Contributor | With reporting by | Additional reporting
        by | Produced by | Research by | Submitted by | Contributed by | Story and photos by | Text and photos
        by | Words and pictures by | Guest post by | A guest post by
    """,
    "nl": """
        Door | door | Tekst | Tekst en foto's | Foto | Foto's | Van onze verslaggever | Geschreven door |
        Auteur | Interview door | Interview | Column | Een analyse van | Analyse door | Vertaling | Vertaald
        door | Illustratie | Beeld | Video | Redactie | Opgetekend door | Samengesteld door | Bewerkt door
    """,
    "pl": """
        Autor | Autorka | Tekst | Tekst i zdjęcia | Zdjęcia | Fot. | Foto | Rozmawiał | Rozmawiała | Opracował
        | Opracowała | Oprac. | Redakcja | Tłumaczenie | Tłum. | Napisał | Opublikował | Przez | Dodał |
        Relacja | Rysunek
    """,
    "ru": """
        Автор | Текст | Фото | Автор текста | Текст и фото | Беседовал | Беседовала | Подготовил | Подготовила
        | Перевод | Перевел | Редактор | Записал | Записала | Корреспондент | Опубликовал | Интервью |
        Иллюстрация
    """,
    "sv": """
        Av | Text | Text och foto | Foto | Skriven av | Intervju | Reportage | Krönika | Ledare | Översättning
        | Illustration | Bild | Grafik | Publicerad av
    """,
    "tr": """
        Yazan | Yazar | Haber | Muhabir | Fotoğraf | Haber-Foto | Çeviri | Çeviren | Editör | Röportaj |
        Hazırlayan | Derleyen | Yorum | Analiz
    """,
}


@pytest.mark.parametrize(
    ("language", "label"),
    [(language, label) for language, labels in LABELS.items() for label in " ".join(labels.split()).split(" | ")],
)
def test_what_leads_to_a_name_is_no_part_of_it(language: str, label: str) -> None:
    name = NAMES.get(language, "Anna Kovacs")
    for raw in (f"{label} {name}", f"{label}: {name}", f"{label} {name} | 12.03.2024"):
        assert told(raw, language).partition(" /")[0] == name, raw
