"""Phrases of lines that are no text of an article, by language, as data for ``wording``.

They are the common wordings of many sites; none names a publication. Phrases stand apart by `` | ``, in lower case and
half-width signs. One that ends in ``$`` must be the whole line, one that ends in ``~`` is the stem of longer words, and
a single word counts in short lines only.
"""

BOX_HEADINGS = {
    "en": (
        "about author | about the author | about us | advertisement | also read | around the web | click here | "
        "comments | contact us | contents$ | continue reading | conversation$ | don't miss | dont miss | don’t "
        "miss | download | editor's note sign | editor's note: sign | editor's picks | editors' picks | editor’s "
        "picks | explore more | featured$ | filed under | follow the | follow us | from the web | further reading "
        "| get our | get the | have your say | in this article | in this story | join our | join the conversation "
        "| keep reading | latest in | latest news | latest stories | latest$ | leave a comment | leave a reply | "
        "listen to | listen: | more about | more from | more in | more news | more on this | more stories | more: "
        "| most popular | most read | must read | navigation | newsletter | next article | next up | on the topic "
        "| on this page | other news | other stories | our picks | partner content | popular now | popular on | "
        "popular$ | post a comment | previous article | promoted | quick links | read also | read more | read "
        "next | reader comments | recent posts | recommended | related | responses$ | see also | see more | share "
        "on | share this | share: | show comments | sign up | similar posts | source:$ | sources:$ | sponsored | "
        "stay informed | stay up to date | stories you | subscribe | support our | table of contents | tags$ | "
        "tags: | today's top | top stories | topics in this | topics$ | topics: | trending | up next | view "
        "comments | watch next | watch now | watch: | what do you think | what to read | you may also like | you "
        "may like | you might also like"
    ),
    "de": (
        "abonnieren | aktuell: | aktuelle artikel | aktuelle meldungen | aktuelle nachrichten | aktuelle$ | an "
        "dieser stelle | anmelden | anzeige | artikel drucken | artikel teilen | auch interessant | auch "
        "lesenswert | auf einen blick | beitrag teilen | beliebt$ | bildergalerie | bleiben sie | das könnte | "
        "die neuesten | dies könnte | diesen artikel teilen | diskutieren | download$ | downloads$ | drucken | "
        "empfehlung | empfohlen | externer inhalt | fehler gefunden | folge uns | folgen sie | fotostrecke | "
        "galerie$ | hinweis: | ihre meinung | im video | inhalt laden | inhalt$ | inhaltsverzeichnis | jetzt "
        "abonnieren | jetzt anmelden | jetzt kommentieren | jetzt lesen | jetzt testen | kommentar schreiben | "
        "kommentare | kommentieren | kontakt$ | kontakt:$ | lesen sie auch | lesen sie dazu | lesen sie hier | "
        "lesen sie mehr | lesen sie weiter | leserbrief | lesetipp | lies auch | lies mehr | links: | mehr auf$ | "
        "mehr aus | mehr dazu | mehr lesen | mehr von$ | mehr zu | mehr über | meist gelesen | meistgelesen | "
        "merken$ | neueste artikel | neueste beiträge | neueste meldungen | neueste nachrichten | newsletter | "
        "nicht verpassen | nichts verpassen | nächster artikel | passend dazu | passend zum thema | podcast | "
        "pressekontakt | quelle: | quellen: | redaktionell empfohlener | rückfragen | schlagw~ | schreibe einen | "
        "schreiben sie | stellenmarkt | stichw~ | teilen | thema: | themen in diesem | themen$ | themen:$ | "
        "top-artikel | top-news | top-themen | unsere empfehlung | unterstützen sie | verwandte | video: | "
        "vorheriger artikel | vorlesen | weitere artikel | weitere beiträge | weitere informationen | weitere "
        "infos | weitere meldungen | weitere nachrichten | weitere themen | weiterführende | weiterlesen | "
        "werbung | zum thema | zur person | zur startseite | zurück$ | ähnliche | über den autor | über die "
        "autorin"
    ),
    "fr": (
        "a lire aussi | abonnez-vous | articles similaires | commentaires | dans la même | en savoir plus | "
        "inscrivez-vous | la rédaction vous | les plus lus | lire aussi | lire la suite | lire plus | mots-clés | "
        "newsletter | nos derni | partager | publicité | recommand~ | s'abonner | suivez-nous | sur le même sujet "
        "| thèmes | voir aussi | à découvrir | à lire aussi | à lire également | à voir aussi"
    ),
    "es": (
        "boletín | comentarios | compart~ | deja un comentario | etiquetas | le puede interesar | lea además | "
        "lea también | lee también | leer más | leer también | lo más | lo último | mira también | más en | más "
        "información | más noticias | más sobre | newsletter | no te pierdas | notas relacionadas | noticias "
        "relacionadas | publicidad | recomendad~ | relacionad~ | sigue leyendo | suscríbe | síguenos~ | también "
        "puede | también te puede | te puede interesar | te recomendamos | temas$ | temas: | ver más | ver "
        "también | últimas noticias"
    ),
    "pt": (
        "assine | comentários | compartilh~ | deixe um | inscreva~ | leia mais | leia também | mais lidas | mais "
        "notícias | mais sobre | newsletter | partilh~ | publicidade | relacionad~ | saiba mais | siga-nos | veja "
        "também"
    ),
    "it": (
        "altri articoli | argomenti | articoli correlati | commenti | condividi | guarda anche | i più letti | "
        "iscriviti | leggi anche | leggi di più | leggi tutto | newsletter | più letti | potrebbe interessarti | "
        "pubblicità | seguici | ti potrebbe | vedi anche"
    ),
    "nl": (
        "advertentie | bekijk ook | deel dit | delen$ | delen: | gerelateerd~ | lees meer | lees ook | lees "
        "verder | meer nieuws | meer over | meest gelezen | nieuwsbrief | reacties | schrijf je in | volg ons"
    ),
    "sv": (
        "aiheesta lisää | annons$ | del saken | dela | fler artiklar | följ oss | jaa artikkeli | kommentarer | "
        "les mer | les også | lue lisää | lue myös | luetuimmat | läs mer | läs också | läs även | læs mere | læs "
        "også | mainos$ | mer fra | mer från | mer om | mere om | mest lest | mest läst | mest læste | nyhetsbrev "
        "| relaterad~ | relatert~"
    ),
    "pl": (
        "czytaj również | czytaj także | czytaj też | czytaj więcej | dowiedz się więcej | dołącz do | komentarze "
        "| najczęściej czytane | najnowsze | newsletter | obserwuj nas | podziel się | polecamy | powiązane | "
        "przeczytaj także | przeczytaj też | reklama | sprawdź | tagi | udostępnij | więcej na | więcej o | "
        "zobacz również | zobacz także | zobacz też | zobacz więcej"
    ),
    "ru": (
        "главные новости | другие новости | еще по теме | ещё по теме | комментарии | материалы по теме | новости "
        "по теме | по теме | поделиться | подпис~ | популярн~ | последние новости | похожие | підпис~ | реклама | "
        "рекомендуем | самое читаемое | смотрите также | теги | читайте більше | читайте еще | читайте ещё | "
        "читайте нас | читайте также | читайте також | читать дальше | читать также"
    ),
    "tr": (
        "abone ol | ayrıca bakınız | benzer haber | bunlar da ilgini | bültenimiz | en çok okunan | etiketler | "
        "ilgili haber | paylaş$ | reklam | son dakika | yorum | öne çıkan"
    ),
    "id": (
        "artikel terkait | baca juga | baca selengkapnya | bagikan$ | bagikan: | berita lainnya | berita terkait "
        "| bài liên quan | bình luận | chia sẻ$ | chia sẻ: | chủ đề: | iklan | komentar | lihat juga | pilihan "
        "editor | rekomendasi | simak juga | simak video | tag: | terkini | terpopuler | tin cùng | tin liên quan "
        "| tonton juga | từ khóa | xem thêm | đọc thêm"
    ),
    "ja": (
        "→ | あわせて読みたい | おすすめ$ | おすすめの記事 | おすすめニュース | おすすめ情報 | おすすめ記事 | "
        "お知らせ$ | お薦め記事 | こちらもおすすめ | この筆者の | この著者の | この記事に関連 | "
        "この記事のキーワード | この記事の関連 | この記事へのコメント | この記事も読まれて | この記事をシェア | "
        "この記事をツイート | この記事を書いた人 | この記事を読んだ | この記者の | こんな記事も | その他の記事 | "
        "みんなのコメント | もっと知る$ | もっと見る | もっと読む | よく読まれている | アクセスランキング | "
        "オススメ$ | オススメ記事 | カテゴリ$ | カテゴリー$ | カテゴリ一覧 | キーワード$ | キーワード: | "
        "コメント$ | コメント一覧 | シェア$ | シェアする$ | スポンサードリンク | スポンサーリンク | タグ$ | "
        "タグ: | ツイート$ | デイリーランキング | トピックス$ | ニュースレター$ | ニュースレター登録 | "
        "バックナンバー$ | ピックアップ$ | ピックアップ記事 | フォローする$ | プロフィール$ | メルマガ$ | "
        "メルマガ登録 | ランキング$ | ログイン$ | 一覧へ$ | 主要ニュース | 人気の記事 | 人気ランキング | "
        "人気記事 | 他の記事 | 会員登録 | 併せて読みたい | 保存$ | 前の記事 | 印刷$ | 合わせて読みたい | 広告$ | "
        "新着$ | 新着ニュース | 新着記事 | 最新の記事 | 最新ニュース | 最新記事 | 最近の記事 | 有料会員限定 | "
        "次のページ | 次の記事 | 次ページ | 注目のニュース | 注目の記事 | 注目ニュース | 注目記事 | "
        "無料会員登録 | 特集$ | 特集一覧 | 目次$ | 筆者プロフィール | 続きを読む | 編集部おすすめ | "
        "編集部のおすすめ | 編集部のイチオシ | 著者プロフィール | 著者紹介 | 記事ランキング | 記事一覧 | 話題$ | "
        "話題のキーワード | 話題のニュース | 話題の記事 | 読まれています | 連載一覧 | 週間ランキング | 関連$ | "
        "関連: | 関連するニュース | 関連する記事 | 関連エントリ | 関連キーワード | 関連サイト | 関連タグ | "
        "関連トピック | 関連ニュース | 関連リンク | 関連ワード | 関連動画 | 関連商品 | 関連情報 | 関連書籍 | "
        "関連特集 | 関連画像 | 関連記事"
    ),
    "ko": (
        "3줄 요약 | ai 요약 | ☞ | 가장 많이 | 공유$ | 공유하기 | 관련 글 | 관련 기사 | 관련 뉴스 | 관련 영상 | "
        "관련 콘텐츠 | 관련 키워드 | 관련 태그 | 관련$ | 관련글 | 관련기사 | 관련뉴스 | 광고$ | 구독$ | "
        "구독하기 | 기사 요약 | 기자의 다른 | 뉴스 요약 | 뉴스레터 구독 | 뉴스레터$ | 다른 기사 | 다른기사 | "
        "다음 기사 | 다음기사 | 당신을 위한 | 댓글 쓰기 | 댓글$ | 댓글쓰기 | 더보기$ | 랭킹뉴스 | 많이 본 | "
        "실시간 뉴스 | 실시간 랭킹 | 실시간 인기 | 오늘의 주요 | 오늘의 추천 | 오늘의 핫 | 이 기사를 | "
        "이 기자의 | 이 시각 | 이슈$ | 이전 기사 | 이전기사 | 인기 기사 | 인기 뉴스 | 인기기사 | 인기뉴스 | "
        "인기순$ | 저작권자 | 제보$ | 제보하기 | 좋아요$ | 주요 기사 | 주요 뉴스 | 주요기사 | 주요뉴스 | "
        "최신 기사 | 최신 뉴스 | 최신기사 | 최신뉴스 | 최신순$ | 추천 기사 | 추천 뉴스 | 추천기사 | 추천뉴스 | "
        "키워드$ | 태그$ | 태그: | 포토뉴스 | 함께 보면 | 함께 볼 | 핫뉴스 | 핫이슈"
    ),
    "zh": (
        "上一篇 | 下一篇 | 专题$ | 为你推荐 | 你可能 | 全部评论 | 关键词$ | 关键词: | 分享$ | 分享到 | "
        "延伸閱讀 | 延伸阅读 | 您可能 | 扫一扫 | 排行榜$ | 推荐$ | 推荐阅读 | 推薦$ | 推薦閱讀 | 新闻排行 | "
        "更多$ | 更多新聞 | 更多新闻 | 最新$ | 最新新聞 | 最新新闻 | 最新消息 | 标签$ | 标签: | 標籤$ | 標籤: | "
        "点击排行 | 為你推薦 | 热门$ | 热门推荐 | 热门文章 | 热门新闻 | 熱門$ | 熱門文章 | 熱門新聞 | 熱門話題 | "
        "猜你喜欢 | 猜你喜歡 | 留言$ | 目录$ | 相关报道 | 相关推荐 | 相关文章 | 相关新闻 | 相关链接 | 相关阅读 | "
        "相關文章 | 相關新聞 | 相關連結 | 相關閱讀 | 看更多 | 網友留言 | 评论$ | 词条标签 | 责任编辑 | 责编: | "
        "關鍵字$ | 關鍵字:"
    ),
}
"""Beginnings of headings of boxes with links or offers; the box goes with its heading."""

FURNITURE = {
    "en": (
        "(c) 19 | (c) 20 | advertisement | all rights reserved | already a subscriber | also read | article "
        "continues | article share | article tools | back to top | become a member | become a patron | become a "
        "subscriber | bookmark | by clicking | by entering | by signing | by submitting | by subscribing | "
        "categories: | category: | click here for | click here to | comment$ | comments$ | compiled by | contact "
        "the author | contact this reporter | contact us | copy link | copyright | create a free | create your "
        "free | credit: | do you have a story | do you have a tip | donate | e-mail: | editing by | email this | "
        "email: | enable javascript | enlarge$ | expand$ | file photo | filed under | first published | follow @ "
        "| follow me | follow us | get breaking news | get our | get the latest news | getty images | got a story "
        "| got a tip | have a story | have a tip | image by: | image credit by: | image credit: | image credits "
        "by: | image credits: | image source by: | image source: | image sources by: | image sources: | image: | "
        "images by: | images: | javascript is | join our | join the conversation | join the discussion | join us "
        "on | last modified | last updated | leave a comment | leave a reply | let us know | link copied | listen "
        "now | listen to | live updates | loading$ | loading... | loading… | log in | login | make us preferred | "
        "make us your preferred | more about this | more from this | more on this | next: | no comments | open "
        "image | originally published | our standards: | photo by: | photo courtesy by: | photo courtesy: | photo "
        "credit by: | photo credit: | photo: | photograph by: | photograph courtesy by: | photograph courtesy: | "
        "photograph credit by: | photograph credit: | photograph: | photos by: | photos courtesy by: | photos "
        "courtesy: | photos credit by: | photos credit: | photos: | picture: | pin it | please enable | posted by "
        "| posted in | posted on | powered by | previous: | print this | protected by recaptcha | published | "
        "published: | read also | read more | read the full | reading time | register for | register now | "
        "register to | register$ | related: | report a error | report a mistake | report a typo | report an error "
        "| report an mistake | report an typo | reporting by | save article | save story | scroll down for | "
        "scroll down to | scroll for | scroll to | see all | see more | share by | share on | share this | share "
        "to | share via | share with | share$ | show comments | show less | show more | sign up for | sign up "
        "here | sign up now | sign up to | skip to | source: | stay connected | stay informed | stay on top | "
        "stay up to date | story continues below | subscribe for | subscribe here | subscribe now | subscribe to "
        "| support independent | support our | tag: | tags: | tell us | thank you for reading | thank you for "
        "signing | thank you for subscribing | the thomson reuters trust | this article first appeared | this "
        "article first published | this article originally appeared | this article originally published | this "
        "article was first appeared | this article was first published | this article was originally appeared | "
        "this article was originally published | this content cannot hosted | this content cannot imported | this "
        "content cannot not | this content cannot protected | this content could hosted | this content could "
        "imported | this content could not | this content could protected | this content is hosted | this content "
        "is imported | this content is not | this content is protected | this content was hosted | this content "
        "was imported | this content was not | this content was protected | this page cannot hosted | this page "
        "cannot imported | this page cannot not | this page cannot protected | this page could hosted | this page "
        "could imported | this page could not | this page could protected | this page is hosted | this page is "
        "imported | this page is not | this page is protected | this page was hosted | this page was imported | "
        "this page was not | this page was protected | this site uses cookies | this video cannot hosted | this "
        "video cannot imported | this video cannot not | this video cannot protected | this video could hosted | "
        "this video could imported | this video could not | this video could protected | this video is hosted | "
        "this video is imported | this video is not | this video is protected | this video was hosted | this "
        "video was imported | this video was not | this video was protected | this website uses cookies | to "
        "receive | topics: | trending now | tweet | updated | updated: | view comments | view gallery | view "
        "image | view photos | view this | want more | watch below | watch live | watch more | watch our | watch "
        "the | we use cookies | with inputs | written by | you must be logged | your browser | © | ⓒ"
    ),
    "de": (
        "(dpa) | /dpa | abo$ | aktualisiert | aktualisiert: | alle rechte vorbehalten | an dieser stelle | "
        "anzeige$ | anzeige: | artikel anhören | artikel drucken | artikel kommentieren | artikel merken | "
        "artikel teilen | artikel verschenken | artikel vorlesen | auf die merkliste | autor: | autorin: | bild "
        "vergrössern | bitte aktivieren | bitte beachten sie unsere | bitte loggen | bitte melden | copyright | "
        "datenschutz | deine datenschutz | deine privatsphäre | diesen artikel | diesen beitrag | dieser artikel "
        "erschien | dieser artikel ist | dieser artikel stammt | dieser artikel wurde | dieser beitrag erschien | "
        "dieser beitrag ist | dieser beitrag stammt | dieser beitrag wurde | dieser externe inhalt | dieser "
        "inhalt | dieser text erschien | dieser text ist | dieser text stammt | dieser text wurde | diskutieren "
        "sie | dpa$ | drucken | empfohlener externer | empfohlener redaktioneller | erschienen am | erschienen in "
        "| erstellt: | externer inhalt | fehler gefunden | fehler melden | folge uns | folgen sie | gefällt dir | "
        "gefällt ihnen | haben sie anregungen | haben sie einen fehler | haben sie fragen | haben sie hinweise | "
        "hat ihnen der | hat ihnen dieser | hier finden | hier geht | hier gibt es | hier klicken | hier können "
        "sie | hier lesen | ich bin damit einverstanden | im app store | im appstore | im play store | im "
        "playstore | jetzt abonnieren | jetzt anmelden | jetzt bestellen | jetzt herunterladen | jetzt "
        "kommentieren | jetzt kostenlos | jetzt lesen | jetzt registrieren | jetzt testen | kategorie: | "
        "kategorien: | keine kommentare | keine nachricht | keine neuigkeiten | keine news | kommentar | "
        "kommentare | lesen sie auch | lesen sie dazu | lesen sie hier | lesen sie jetzt | lesen sie mehr | lesen "
        "sie weiter | lesetipp | lesezeit | letzte aktualisierung | letzte änderung | lies auch | lies mehr | "
        "link kopieren | link kopiert | mehr anzeigen | mehr dazu | mehr laden | mehr zu diesem | mehr zum thema "
        "| melden sie sich | merkliste | mit aktivierung | mit dem aktivierung | mit dem ihrer anmeldung | mit "
        "dem klick | mit dem laden | mit ihre zustimmung | mit ihrer anmeldung | mit ihrer zustimmung | mit klick "
        "| mit laden | mit material der | mit material von | nach oben | nachrichtenagentur | newsletter | nutzen "
        "sie | original-content | originalartikel | originaltext | pressekontakt | presseportal | quelle: | "
        "redaktion: | registrieren | schlagwort | schlagwört | schliessen | sie haben bereits | sie haben nicht "
        "angemeldet | sie haben nicht eingeloggt | sie haben noch kein | sie lesen | sie sind bereits | sie sind "
        "nicht angemeldet | sie sind nicht eingeloggt | sie sind noch kein | stand: | stichw~ | tags: | teilen | "
        "text: | themen: | vergrössern | veröffentlicht | veröffentlicht: | von der redaktion | von: | war dieser "
        "artikel | weiterlesen | werbung$ | wir benötigen ihre zustimmung | wir benötigen ihrer zustimmung | zur "
        "anzeige | zur datenschutz | zur homepage | zur person | zur startseite | zur übersicht | zurück zu | ©"
    ),
    "fr": (
        "abonnez~ | copyright | crédit photo | en cliquant | inscrivez~ | lire aussi | lire la suite | lire notre "
        "| lire plus | lire également | mis à jour | partager | photo : | pour aller plus loin | publicité | "
        "publié le | recevez | suivez | temps de lecture | tous droits | © | à lire"
    ),
    "es": (
        "actualizado | comentarios | compartir | crédito | etiquetas: | foto: | fotos: | fuente: | lea también | "
        "lee también | leer más | leer también | newsletter | por: | publicado | publicidad | puede leer | puede "
        "seguir | puedes leer | puedes seguir | recibe | sigue a | sigue leyendo | suscríb~ | síguenos~ | tags: | "
        "te puede interesar | temas: | todos los derechos | © | únete"
    ),
    "pt": (
        "assine | atualizado | clique aqui | compartilh~ | fonte: | foto: | leia mais | leia também | publicado | "
        "publicidade | receba | saiba mais | siga | todos os direitos | veja também | ©"
    ),
    "it": (
        "aggiornato | clicca qui | condividi | foto: | iscriviti | leggi anche | leggi tutto | pubblicato | "
        "pubblicità | riproduzione riservata | seguici | tutti i diritti | ©"
    ),
    "nl": (
        "advertentie | alle rechten | bijgewerkt | bron: | deel artikel | deel dit | deel op | deel via | foto: | "
        "gepubliceerd | lees meer | lees ook | lees verder | volg ons | ©"
    ),
    "sv": (
        "annons$ | bild: | del artikel | del på | del saken | dela artikel | dela på | dela$ | foto: | följ | "
        "julkaistu | les også | lue myös | läs mer | läs också | läs även | læs også | oppdatert | publicerad | "
        "publisert | uppdaterad | ©"
    ),
    "pl": (
        "aktualizacja | czytaj również | czytaj także | czytaj też | czytaj więcej | dołącz | dziękujemy | fot. | "
        "foto: | obserwuj | opublikowano | polub nas | reklama$ | skomentuj | udostępnij | wszelkie prawa | "
        "zapisz się | zobacz również | zobacz także | zobacz też | zobacz więcej | © | źródło"
    ),
    "ru": (
        "© | автор: | все права | источник: | комментар~ | обновлено | опубликовано | поделит~ | подпис~ | "
        "реклама | смотрите также | теги: | фото: | читайте еще | читайте ещё | читайте нас | читайте также | "
        "читать дал | читать также"
    ),
    "tr": ("abone ol | bizi takip | fotoğraf: | kaynak: | paylaş | reklam | yorum | ©"),
    "id": (
        "baca juga | baca selengkapnya | bagikan | cek berita | cek juga | chia sẻ | copyright | dapatkan berita "
        "| editor: | foto: | gabung di | gambas | iklan$ | ikuti | komentar | lihat juga | nguồn: | penulis: | "
        "reporter: | simak juga | simak video | sumber: | tag: | theo dõi | tonton | xem thêm | © | đọc thêm | "
        "ảnh:"
    ),
    "ja": (
        "copyright | pr$ | urlをコピー | © | ※この記事は | ※写真は | ※掲載 | ※本記事は | ※画像は | ※記事内 | "
        "※配信 | ⇒ | ⓒ | ☞ | あわせて読みたい | いいね! | いいね$ | お問い合わせ$ | お問い合わせは | "
        "お申し込み$ | お申し込みは | この写真の | この記事についての | この記事は会員 | この記事は有料 | "
        "この記事をシェア | この記事をスクラップ | この記事をツイート | この記事を保存 | この記事を共有 | "
        "この記事を印刷 | ご意見・お問い合わせ | ご意見・ご感想 | ご購読 | すべての写真 | すべての画像 | "
        "もっと見る | もっと読む | キーワード: | コメントする | コメントを投稿 | コメントを書 | コメントを見 | "
        "コメントを読 | コメント一覧 | コメント欄 | シェア$ | シェアする | スクラップ$ | タグ: | ツイート$ | "
        "ツイートする | トップに戻る | トップへ戻る | フォロー$ | フォローする | ブックマーク$ | ページの先頭 | "
        "ページトップ | ページ先頭 | メールアドレス$ | メールマガジン | リンクをコピー | ログイン$ | "
        "ログインして | ログインする | 会員の方 | 会員登録 | 会員限定 | 保存$ | 保存する$ | 元記事 | "
        "全ての写真 | 全ての画像 | 全文は会員 | 全文を読む | 全文表示 | 公式line | 公式twitter | 公式x | "
        "公式アカウント | 公式サイト$ | 公開: | 公開日 | 写真を拡大 | 写真を見る | 写真一覧 | 前のページ | "
        "前ページ | 動画を見る | 印刷$ | 印刷する$ | 取材協力: | 合わせて読みたい | 広告$ | 引用元: | 情報提供 | "
        "投稿日 | 拡大する$ | 拡大写真 | 拡大画像 | 掲載日 | 文字サイズ | 更新: | 更新日 | 最終更新 | 有料会員 | "
        "有料版 | 有料記事 | 次のページ | 次ページ | 残り: | 無料で読む | 無料会員 | 無料登録 | 無断で | "
        "無断複製 | 無断転載 | 画像を拡大 | 画像を見る | 紙面で | 紙面を見 | 続きは | 続きを読む | "
        "記事をスクラップ | 記者: | 読み上げ | 購読$ | 購読する | 転載は | 転載を禁 | 転載禁止 | 関連: | "
        "関連ニュース | 関連リンク | 関連記事 | 電子版で | 音声で聞く"
    ),
    "ko": (
        "copyright | © | ⓒ | ☞ | 공유$ | 공유하기 | 관련 기사 | 관련 뉴스 | 관련기사 | 관련뉴스 | 구독$ | "
        "구독하고 | 구독하기 | 글씨 크기 | 글자 크기 | 글자크기 | 기사 공유 | 기사 더보기 | 기사 스크랩 | "
        "기사 입력 | 기사 제보 | 기사공유 | 기사더보기 | 기사스크랩 | 기사원문 | 기사입력 | 기사제보 | "
        "기자 구독 | 기자 페이지 | 기자구독 | 기자페이지 | 네이버 뉴스 | 네이버 채널 | 네이버에서 | 뉴스레터 | "
        "다른 기사 | 다른기사 | 당신의 제보 | 댓글$ | 더보기$ | 등록: | 무단 배포 | 무단 복제 | 무단 전재 | "
        "무단배포 | 무단복제 | 무단전재 | 번역 | 본문 글씨 | 수정: | 스크랩$ | 승인: | 앵커: | 언어변경 | "
        "여러분의 제보 | 원문보기 | 유튜브$ | 유튜브에서 | 음성으로 듣기 | 이메일$ | 이메일: | 인쇄$ | "
        "인쇄하기 | 입력: | 저작권자 | 제보 : | 제보: | 제보는 | 제보하기 | 좋아요$ | 카카오톡$ | 카카오톡: | "
        "트위터$ | 페이스북$ | 홈페이지:"
    ),
    "zh": (
        "© | 下載app | 下载app | 作者: | 來源: | 免责声明 | 关注微信 | 关注我们 | 分享$ | 分享到 | 分享至 | "
        "图片来源 | 图集 | 圖片來源 | 平台声明 | 延伸閱讀 | 延伸阅读 | 扫一扫 | 扫码 | 掃描 | 更多$ | 更多新聞 | "
        "更多新闻 | 未經授權 | 未经授权 | 来源: | 点击查看 | 点击进入 | 版权 | 版權 | 相关文章 | 相关新闻 | "
        "相关阅读 | 相關新聞 | 編輯: | 编辑: | 記者: | 记者: | 评论$ | 責任編輯 | 责任编辑 | 责编: | 轉載請 | "
        "转载请 | 返回搜狐 | 關注我們 | 點我看 | 點擊查看"
    ),
}
"""Beginnings of lines that are the site's, wherever they stand."""

PROMOTION = {
    "en": (
        "affiliate commission | affiliate link | all rights reserved | bookmark our home | bookmark our site | "
        "bookmark our web | contributed reporting | contributed to this | cookie policy | cookie settings | daily "
        "newsletter | do not necessarily reflect | do not necessarily represent | download our app | download our "
        "free app | download the app | find her on | find him on | find me on | find them on | find us on | "
        "follow her on | follow him on | follow me on | follow them on | follow us on | free newsletter | has "
        "been corrected for | has been corrected since | has been corrected to | has been corrected with | has "
        "been edited for | has been edited since | has been edited to | has been edited with | has been updated "
        "for | has been updated since | has been updated to | has been updated with | is committed to publishing "
        "| letter to the editor.  | letters to the editor.  | like her on | like him on | like me on | like them "
        "on | like this article? | like this post? | like this story? | like us on | may not be published | may "
        "not be reproduced | morning newsletter | opinions expressed | our newsletter | privacy notice | privacy "
        "policy | reach the reporter | sign up for free | sign up for my | sign up for our | sign up for the | "
        "sign up to get | sign up to our | sign up to receive | sign up to the | subscribe to my | subscribe to "
        "our | subscribe to the | terms of service | terms of use | this article first | this article has been | "
        "this article is | this article may | this article originally | this article was | this post first | this "
        "post has been | this post is | this post may | this post originally | this post was | this report first "
        "| this report has been | this report is | this report may | this report originally | this report was | "
        "this story first | this story has been | this story is | this story may | this story originally | this "
        "story was | views expressed | was corrected for | was corrected since | was corrected to | was corrected "
        "with | was edited for | was edited since | was edited to | was edited with | was updated for | was "
        "updated since | was updated to | was updated with | weekly newsletter | your browser"
    ),
    "de": (
        "abonniere den | abonnieren sie den | abonnieren sie unseren | beim kommentieren | braucht deine "
        "unterstützung | braucht ihre unterstützung | cookie-einstellungen | datenschutzerkl | finden sie auf "
        "unserer | finden sie hier | finden sie in der app | finden sie in unserem | folge uns | folgen sie uns | "
        "folgt uns | für sie recherchiert | ihr browser | ihre kommentare | in unsere app | in unsere newsletter "
        "| in unsere podcast | in unserer app | in unserer newsletter | in unserer podcast | kein abo | kein "
        "aktives abo | keine anlageberatung | kostenlos abonnieren | kostenlos herunterladen | kostenlos lesen | "
        "kostenlos testen | lest den originalartikel | maschinelle übersetzung | netiquette | newsletter "
        "abonnieren | newsletter anmelden | newsletter bestellen | newsletter informiert | probeabo | "
        "qualitätsjournalismus | sie suchen einen | totalverlust | unterstützen sie unseren | whatsapp-kanal | "
        "wie hat ihnen dieser | zum angebot"
    ),
    "fr": (
        "abonnez-vous | inscrivez-vous à | notre newsletter | politique de confidentialité | réservé aux abonnés "
        "| vous avez déjà un compte | vous avez lu"
    ),
    "es": (
        "nuestro boletín | nuestro canal | nuestro newsletter | suscríbase a | suscríbete a | síguenos en | únete "
        "a la comunidad | únete a nuestro"
    ),
    "pt": ("assine a | assine nossa | nossa newsletter | nosso canal | siga o"),
    "it": ("iscriviti al | nostra newsletter | nostro canale | riproduzione riservata"),
    "nl": ("meld je aan | onze nieuwsbrief | volg ons op"),
    "nordic": ("abonner på | følg oss | prenumerera på | tilaa uutiskirje | vores nyhedsbrev | vårt nyhetsbrev"),
    "pl": ("dołącz do nas | nasz newsletter | obserwuj nas | zapisz się na"),
    "ru": (
        "наш telegram | наш телеграм | нашего telegram | нашего телеграм | нашем telegram | нашем телеграм | "
        "подписывайтесь на | подпишитесь на | читайте нас в"
    ),
    "id": (
        "dapatkan berita | dapatkan update | google news | ikuti berita | ikuti kami | saluran whatsapp | "
        "whatsapp channel"
    ),
    "ja": (
        "お申し込みはこちら | アプリをダウンロード | カテゴリーをフォロー | フォローすると | マイページ | メルマガ登録 | ログインして | 会員の方 | 会員登録 | 会員限定 | 定期購読 | "
        "有料会員 | 有料記事 | 無料登録 | 無断転載 | 続きはこちら | 詳しくはこちら | 読み放題 | 購読者の方 | 通知を受け取"
    ),
    "ko": (
        "ai 요약 | 구독과 | 구독을 | 구독하기 | 뉴스레터 | 무단 복제 | 무단 전재 | 무단복제 | 무단전재 | 앱 다운로드 | 앱을 다운로드 | 요약은 | 재배포 금지 | 재배포금지 "
        "| 제보 기다 | 제보 받 | 제보를 기다 | 제보를 받 | 채널 추가 | 채널을 추가 | 카카오톡 : | 카카오톡 @ | 카카오톡: | 카카오톡@"
    ),
    "zh": ("下载app | 关注我们 | 加入会员 | 未经授权 | 未经许可 | 版权所有 | 请注明出处 | 關注我們"),
}
"""Words anywhere in a line that make it an offer or a note to the reader."""
