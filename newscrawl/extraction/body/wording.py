"""Wording of lines that are no text of the article, by language, as data.

Phrases are matched at the beginning of a line, without regard to case and leading decoration (``■ » 【``). They are
the common ones of many sites; none names a publication.
"""

import re

# Headings of boxes with links or offers. The box goes with its heading.
BOX_HEADINGS = {
    "en": "related|read more|read also|read next|also read|more on this|more from|more stories|more news|more in |more about"
    "|recommended|you may also like|you might also like|you may like|see also|see more|further reading|don't miss"
    "|dont miss|don’t miss|most read|most popular|trending|popular|latest|top stories|editor's picks|editors' picks"
    "|editor’s picks|what to read|up next|next up|next article|previous article|sign up|subscribe|newsletter|join our"
    "|get our|get the|stay up to date|stay informed|follow us|follow the|share this|share on|share:|support our|tags:|tags|topics"
    "|filed under|in this article|in this story|on this page|table of contents|contents|explore more|keep reading|must read"
    "|stories you|our picks|featured|watch:|watch now|watch next|listen:|listen to|click here|download|advertisement"
    "|sponsored|promoted|continue reading|leave a comment|leave a reply|comments|view comments|show comments|join the "
    "conversation|about the author|about author|about us|contact us|have your say|what do you think|post a comment|responses|"
    "reader comments|conversation|partner content|from the web|around the web|recent posts|similar posts|other news|other stories"
    "|today's top|navigation|sources?:$|quick links|on the topic|editor's note:? sign|more:",
    "de": "mehr zum thema|mehr zu|mehr aus|mehr von|mehr dazu|mehr über|mehr auf|mehr lesen|lesen sie auch|lesen sie mehr|lesen sie hier|lesen sie dazu|lesen sie weiter|"
    "lies auch|lies mehr|auch interessant|auch lesenswert|das könnte|dies könnte|passend dazu|passend zum thema|weitere artikel|weitere meldungen|weitere themen|weitere nachrichten|weitere informationen|weitere beiträge|"
    "weitere infos|weiterlesen|weiterführende|ähnliche|verwandte|zum thema|themen:?$|thema:|themen in diesem|empfehlung|empfohlen|unsere empfehlung|"
    "meistgelesen|meist gelesen|beliebt|aktuelle|aktuell:|neueste|neuste|die neuesten|top-themen|top-artikel|top-news|schlagw|stichw|tags|teilen|diesen artikel teilen|artikel teilen|beitrag teilen|"
    "newsletter|jetzt abonnieren|abonnieren|jetzt anmelden|anmelden|folgen sie|folge uns|kommentare|kommentar schreiben|kommentieren|diskutieren|schreiben sie|"
    "schreibe einen|jetzt kommentieren|über den autor|über die autorin|zur person|zur startseite|anzeige|werbung|externer inhalt|empfohlener externer|"
    "empfohlener redaktioneller|redaktionell empfohlener|an dieser stelle|inhalt laden|inhaltsverzeichnis|inhalt$|auf einen blick|"
    "nicht verpassen|nichts verpassen|bleiben sie|unterstützen sie|drucken|artikel drucken|merken|vorlesen|nächster artikel|"
    "vorheriger artikel|zurück|hinweis:|lesetipp|lesetipps|im video|video:|podcast|bildergalerie|fotostrecke|galerie|quelle:|quellen:|links:|downloads?$|kontakt:?$|pressekontakt|"
    "rückfragen|fehler gefunden|leserbrief|ihre meinung|stellenmarkt|noch mehr|jetzt lesen|jetzt testen",
    "fr": "à lire aussi|a lire aussi|à lire également|lire aussi|lire plus|lire la suite|sur le même sujet|à voir aussi|voir aussi|en savoir plus|les plus lus|"
    "newsletter|inscrivez-vous|abonnez-vous|s'abonner|partager|suivez-nous|commentaires|mots-clés|thèmes|publicité|articles similaires|dans la même|nos derni|à découvrir|"
    "la rédaction vous|recommand",
    "es": "te puede interesar|le puede interesar|lea también|lee también|leer también|lea además|leer más|más sobre|más noticias|más información|más en|noticias relacionadas|notas relacionadas|"
    "relacionad|te recomendamos|recomendad|lo más|lo último|últimas noticias|suscríbe|síguenos|compart|comentarios|etiquetas|temas|publicidad|también te puede|también puede|ver también|ver más|mira también|no te pierdas|"
    "sigue leyendo|boletín|newsletter|deja un comentario",
    "pt": "leia também|leia mais|veja também|saiba mais|mais lidas|mais sobre|mais notícias|relacionad|compartilh|partilh|comentários|publicidade|siga-nos|assine|inscreva|newsletter|deixe um",
    "it": "leggi anche|leggi tutto|leggi di più|vedi anche|guarda anche|potrebbe interessarti|ti potrebbe|articoli correlati|altri articoli|i più letti|più letti|condividi|commenti|pubblicità|iscriviti|newsletter|seguici|"
    "argomenti",
    "nl": "lees ook|lees meer|lees verder|meer over|meer nieuws|meest gelezen|gerelateerd|deel dit|delen|reacties|advertentie|nieuwsbrief|schrijf je in|bekijk ook|volg ons",
    "sv": "läs också|läs även|läs mer|mer om|mer från|mest läst|relaterad|dela|kommentarer|annons|nyhetsbrev|följ oss|fler artiklar|"
    "les også|les mer|mer fra|mest lest|relatert|del saken|kommentarer|annonse|læs også|læs mere|mere om|mest læste|"
    "lue myös|lue lisää|aiheesta lisää|luetuimmat|jaa artikkeli|mainos",
    "pl": "czytaj także|czytaj też|czytaj również|czytaj więcej|przeczytaj także|przeczytaj też|zobacz także|zobacz też|zobacz również|zobacz więcej|polecamy|powiązane|najczęściej czytane|najnowsze|udostępnij|"
    "komentarze|reklama|tagi|newsletter|dołącz do|podziel się|obserwuj nas|sprawdź|więcej o|więcej na|dowiedz się więcej",
    "ru": "читайте также|читать также|читайте ещ[её]|читать дальше|смотрите также|по теме|ещ[её] по теме|материалы по теме|новости по теме|похожие|рекомендуем|самое читаемое|популярн|поделиться|комментарии|подпис|реклама|теги|"
    "читайте нас|другие новости|последние новости|главные новости|читайте більше|читайте також|підпис",
    "tr": "ilgili haber|benzer haber|bunlar da ilgini|ayrıca bakınız|en çok okunan|öne çıkan|paylaş|yorum|reklam|etiketler|abone ol|bültenimiz|son dakika",
    "id": "baca juga|baca selengkapnya|berita terkait|berita lainnya|artikel terkait|terpopuler|terkini|rekomendasi|bagikan|komentar|iklan|tag:|lihat juga|simak juga|simak video|pilihan editor|tonton juga|"
    "xem thêm|đọc thêm|tin liên quan|bài liên quan|tin cùng|chia sẻ|bình luận|từ khóa|chủ đề:",
    "ja": "関連記事|関連リンク|関連ニュース|関連する|関連キーワード|関連トピック|関連タグ|関連ワード|あわせて読みたい|合わせて読みたい|併せて読みたい|こちらもおすすめ|こんな記事も|この記事も|この記事を読んだ|おすすめ|オススメ|お薦め|"
    "人気記事|人気の記事|ランキング|アクセスランキング|注目記事|注目の|最新記事|最新ニュース|新着|シェア|この記事をシェア|この記事をツイート|ツイート|コメント|みんなのコメント|タグ|キーワード|トピックス|次の記事|前の記事|"
    "続きを読む|次ページ|次のページ|目次|もっと見る|もっと読む|【関連|［関連|\\[関連|《関連|【こちらも|【あわせて|【写真|【動画|【画像|▶|→|▼関連|メルマガ|ニュースレター|フォローする|会員登録|無料会員|有料会員|この記事は有料|"
    "残り[0-9０-９]+文字|ログイン|広告|スポンサー|[＜<《]関連|記事一覧|話題の|編集部の|ピックアップ|特集一覧|バックナンバー|印刷|保存|"
    "話題$|もっと知る",
    "ko": "관련기사|관련 기사|관련뉴스|관련 뉴스|관련글|추천기사|추천 기사|추천뉴스|많이 본|인기기사|인기 기사|인기뉴스|최신기사|최신 기사|최신뉴스|주요기사|주요뉴스|핫뉴스|실시간|이 기사를|이 기사|함께 보면|공유하기|공유|댓글|"
    "뉴스 요약|AI 요약|기사 요약|3줄 요약|태그|키워드|구독|뉴스레터|좋아요|다른기사|기자의 다른|다음 기사|이전 기사|더보기|광고|제보|▶|☞|\\[관련|【관련|\\[주요|\\[핫|당신을 위한|오늘의 |이슈 ",
    "zh": "相关阅读|相关新闻|相关文章|相关推荐|相關新聞|相關文章|延伸閱讀|延伸阅读|推荐阅读|推薦閱讀|热门|熱門|更多|最新|分享|评论|留言|标签|標籤|关键词|關鍵字|责任编辑|看更多|你可能|猜你喜欢|猜你喜歡|上一篇|下一篇|扫一扫",
}

# Lines that are the site's, not the article's, wherever they stand.
FURNITURE = {
    "en": "share (?:this|on|via|to|by|with)|email this|print this|tweet|pin it|follow (?:us|me|@|the|him|her|[\\w ]{2,40} on (?:twitter|facebook|instagram|x\\b|google|whatsapp))|sign up (?:for|to|now|here)|subscribe (?:to|now|here|for|today)"
    "|click here (?:to|for)|get (?:the latest|our|all the|breaking|the best|more stories)[^.]{0,80}(?:newsletter|inbox|email|app|delivered|alerts)|download (?:the|our)[^.]{0,60}app|read more\\b|read the full|read also|also read|related:|advertisement|story continues below"
    "|article continues|scroll (?:down )?(?:to|for)|loading|please enable|enable javascript|your browser|javascript is|we use cookies|this (?:site|website) uses cookies|"
    "by (?:clicking|signing|submitting|entering|subscribing)|all rights reserved|copyright|©|\\(c\\) ?\\d{4}|\\u24b8|photo(?:graph|s)?(?: credit| courtesy)?(?: by)?:|image(?: credit| source)?s?(?: by)?:|picture:|credit:|file photo|getty images|"
    "(?:\\d+ )?comments?$|no comments|leave a (?:comment|reply)|log ?in|register|you must be logged|already a subscriber|create (?:a|your) free|published(?: on)?:? |last (?:updated|modified)|updated(?: on| at)?:? |posted (?:on|by|in)|first published|\\d+ min(?:ute)?s? read|"
    "reading time|written by|reporting by|editing by|compiled by|with inputs from|\\(with inputs|tags?:|categor(?:y|ies):|filed under|topics:|source:|watch (?:the|our|more|live|below)|listen (?:to|now)|view (?:this|gallery|image|photos|comments)|"
    "see (?:more|all)|show (?:more|less|comments)|back to top|next:|previous:|skip to|report (?:a|an) (?:typo|error|mistake)|have a (?:story|tip)|got a (?:story|tip)|do you have a (?:story|tip)|contact (?:us|the author|this reporter)|e-?mail:|"
    "support (?:our|independent)|donate|become a (?:member|subscriber|patron)|our standards:|the thomson reuters trust|powered by|this (?:content|page|video) (?:is|was|cannot|could) (?:not|hosted|imported|protected)|protected by recaptcha|article (?:share|tools)|enlarge|expand|open image|"
    "join (?:us on|our|the (?:discussion|conversation))|copy link|link copied|save (?:article|story)|bookmark|add (?:to|us|as)[^.]{0,30}(?:google|favou?rites|reading list)|make us (?:your )?preferred|more (?:on|from|about) this|"
    "trending now|live updates|this article (?:was )?(?:originally|first) (?:appeared|published)|originally published|to receive|want more|stay (?:connected|up to date|informed|on top)|let us know|tell us|thank you for (?:reading|subscribing|signing)",
    "de": "lesen sie (?:auch|mehr|hier|dazu|weiter|jetzt)|lies (?:auch|mehr)|lesetipp|mehr (?:zum thema|dazu|zu diesem)|hier (?:lesen|geht|finden|klicken|gibt es|können sie)|artikel (?:teilen|drucken|merken|anhören|vorlesen|verschenken|kommentieren)|teilen|drucken|"
    "(?:bei|auf|per|über|via) (?:facebook|twitter|whatsapp|e-mail|x|telegram|xing|linkedin|pinterest)[^.]{0,20}(?:teilen|empfehlen|senden)|newsletter|jetzt (?:abonnieren|anmelden|bestellen|testen|lesen|kostenlos|herunterladen|registrieren)|abonnieren|melden sie sich|registrieren|folgen sie|folge uns|anzeige$|anzeige:|werbung$|"
    "(?:foto|fotos|bild|bilder|grafik|illustration|titelbild|symbolbild|archivbild|symbolfoto|archivfoto|quelle|video|bildquelle|fotocredit|credit|© ?foto|beitragsbild)s?\\s?(?::|©|/|\\|)|copyright|©|alle rechte vorbehalten|externer inhalt|empfohlener (?:externer|redaktioneller)|an dieser stelle|"
    "ich bin damit einverstanden|mit (?:dem )?(?:klick|laden|aktivierung|ihrer anmeldung)|zur (?:anzeige|datenschutz)|datenschutz|deine (?:privatsphäre|datenschutz)|(?:wir benötigen|mit) ihrer? zustimmung|dieser (?:externe inhalt|inhalt)|"
    "von [\\w.\\- ]{3,40} (?:am|,) \\d|veröffentlicht(?: am)?:? |aktualisiert(?: am)?:? |stand:|erstellt:|lesezeit|\\d+ (?:min|minuten?)\\b[^.]{0,15}$|letzte (?:aktualisierung|änderung)|erschienen (?:am|in)|kommentare? |kommentar (?:schreiben|verfassen)|\\d+ kommentare?|keine kommentare|diskutieren sie|jetzt kommentieren|schlagw[oö]rt|stichw|"
    "tags:|themen:|kategorien?:|mit material (?:der|von)|\\(?dpa|/?dpa|zur (?:startseite|übersicht|person|homepage)|zurück (?:zu|zum|zur)|nach oben|weiterlesen|mehr anzeigen|mehr laden|schließen|vergrößern|bild vergrößern|merkliste|auf die merkliste|"
    "diesen (?:artikel|beitrag)|dieser (?:artikel|beitrag|text) (?:ist|erschien|wurde|stammt)|(?:autor|redaktion|autorin|text|von):|fehler (?:gefunden|melden)|haben sie (?:einen fehler|fragen|hinweise|anregungen)|sie (?:haben|sind) (?:noch kein|bereits|nicht (?:angemeldet|eingeloggt))|nutzen sie|bitte (?:aktivieren|melden|loggen|beachten sie unsere)|"
    "hat ihnen (?:der|dieser)|gefällt (?:ihnen|dir)|war dieser artikel|keine (?:news|nachricht|neuigkeiten)|link (?:kopieren|kopiert)|(?:alle|weitere) (?:artikel|infos|informationen|nachrichten|meldungen|themen|news)[^.]{0,60}$|"
    "abo\\b|sie lesen|im (?:app|play) ?store|nachrichtenagentur|original(?:artikel|text|-content)|von der redaktion|presseportal|pressekontakt",
    "fr": "lire (?:aussi|également|la suite|plus|notre)|à lire|partager|publié le|mis à jour|abonnez|inscrivez|crédit photo|photo :|suivez|temps de lecture|par [\\w\\- ]{3,40} le \\d|tous droits|copyright|©|publicité|en cliquant|recevez|pour aller plus loin",
    "es": "lea también|lee también|leer más|leer también|te puede interesar|compartir|publicado|actualizado|suscríb|síguenos|sigue (?:a|leyendo)|foto:|fotos?:|fuente:|crédito|por:|todos los derechos|©|publicidad|newsletter|recibe|únete|puedes? (?:leer|seguir)|etiquetas|temas:|comentarios|tags:",
    "pt": "leia (?:também|mais)|veja também|saiba mais|compartilh|publicado|atualizado|assine|siga|foto:|fonte:|todos os direitos|©|publicidade|receba|clique aqui",
    "it": "leggi (?:anche|tutto)|condividi|pubblicato|aggiornato|iscriviti|seguici|foto:|fonte:|riproduzione riservata|©|tutti i diritti|pubblicità|clicca qui",
    "nl": "lees (?:ook|meer|verder)|deel|gepubliceerd|bijgewerkt|volg ons|foto:|bron:|©|alle rechten|advertentie",
    "sv": "läs (?:också|även|mer)|dela |publicerad|uppdaterad|foto:|bild:|följ|annons$|©|les også|del |publisert|oppdatert|læs også|lue myös|julkaistu",
    "pl": "czytaj (?:także|też|również|więcej)|zobacz (?:także|też|również|więcej)|udostępnij|opublikowano|aktualizacja|fot\\.|foto:|źródło|©|wszelkie prawa|reklama$|zapisz się|dołącz|obserwuj|polub nas|dziękujemy|autor:|skomentuj",
    "ru": "читайте (?:также|нас|ещ[её])|читать (?:также|дал)|смотрите также|подпис|фото:|источник:|©|все права|поделит|реклама|комментар|опубликовано|обновлено|автор:|теги:",
    "tr": "paylaş|abone ol|fotoğraf:|kaynak:|©|reklam|yorum|bizi takip",
    "id": "baca (?:juga|selengkapnya)|lihat juga|simak |foto:|sumber:|©|copyright|bagikan|komentar|iklan$|cek (?:berita|juga)|ikuti |editor:|penulis:|reporter:|tag:|tonton |dapatkan |gabung|\\[gambas|\\(\\w{2,4}/\\w{2,4}\\)$|đọc thêm|xem thêm|chia sẻ|ảnh:|nguồn:|theo dõi",
    "ja": "関連記事|【関連|［関連|\\[関連|あわせて読みたい|続きを読む|この記事(?:を|の|は(?:有料|会員))|シェア|ツイート|(?:写真|画像|撮影|提供|出典|図版?|資料|イラスト|文|取材|構成|聞き手|監修)[・＝=：:／/]|[（(](?:写真|画像|撮影|提供|出典|資料|文|取材|構成|編集|聞き手)(?:は|[＝=：:・／/])|"
    "[©Ⓒⓒ]|copyright|無断(?:転載|複製|で)|転載(?:を|は|禁止)|会員(?:登録|限定|の方)|有料(?:会員|記事|版)|残り[0-9０-９]+文字|残り[：:]|ログイン|無料(?:で|会員|登録)|公開日|更新日|更新[：:]|公開[：:]|最終更新|投稿日|掲載日|配信[：:]?\\s?\\d|フォロー|いいね|コメント(?:[0-9０-９]+|する|を|一覧|欄|\\(|（|$)|広告|PR$|【PR|タグ[：:]|キーワード[：:]|"
    "ページ(?:トップ|先頭)|トップ(?:へ|に)戻る|もっと(?:見る|読む)|次の?ページ|前の?ページ|全文(?:を|は)|拡大(?:する|画像|写真)|写真を見る|写真・図版|画像を見る|この写真|元記事|引用元|ご(?:購読|意見|感想)|お(?:問い合わせ|申し込み)|情報提供|メール(?:マガジン|アドレス)|公式(?:アカウント|LINE|X|Twitter)|印刷(?:する)?$|保存(?:する)?$|"
    "文字サイズ|記事をスクラップ|スクラップ|ブックマーク|リンクをコピー|URLをコピー|紙面(?:で|を)|電子版|購読|音声(?:で|を)|読み上げ|[▶►☞▼→⇒]|※(?:この記事|本記事|写真|画像|記事|掲載|配信)|［PR］|\\[PR\\]|【(?:写真|動画|画像|図|表|こちら|あわせ|次の)",
    "ko": "관련\\s?(?:기사|뉴스)|[▶☞►▷]|무단\\s?(?:전재|복제|배포)|저작권자|[<＜(\\[]?(?:저작권자|무단|ⓒ|©)|[ⓒ©Ⓒ]|copyrights?|[\\[(<]?사진\\s?[=:ㅣ|/·]|[\\[(<]?(?:사진|자료|이미지|영상|그래픽|출처)\\s?(?:제공|출처)?\\s?[=:]|▲|△|입력\\s?[:\\d]|수정\\s?[:\\d]|등록\\s?[:\\d]|승인\\s?[:\\d]|발행\\s?[:\\d]|기사\\s?입력|"
    "기사\\s?제보|제보(?:는|하기|\\s?[:=])|카카오톡|네이버(?:에서| 채널| 뉴스)|구독|공유|댓글|좋아요|뉴스레터|기자\\s?(?:페이지|구독)|다른\\s?기사|기사\\s?(?:공유|스크랩|더)|글자\\s?크기|인쇄|스크랩|홈페이지|유튜브|페이스북|트위터|이메일|더보기|\\[(?:관련|사진|영상|앵커|속보|단독)|당신의|여러분의",
    "zh": "相关(?:阅读|新闻|文章)|延伸(?:閱|阅)|责任编辑|責任編輯|编辑[：:]|編輯[：:]|来源[：:]|來源[：:]|作者[：:]|记者[：:]|图片来源|圖片來源|[（(][^（）()]{0,20}(?:摄|攝|图|圖)[）)]$|版权|版權|转载|轉載|分享|评论|扫一扫|扫码|关注|點擊|点击|下载|下載|更多|©",
}

# Offers and notes to the reader, by words anywhere in a line.
PROMOTION = {
    "en": "sign up (?:for|to) (?:our|the|my|free|receive|get|\\w+'s)|subscribe to (?:our|the|my)|(?:our|free|daily|weekly|morning) newsletter|(?:follow|find|like) (?:us|me|him|her|them) on|download (?:our|the) (?:\\w+ ){0,3}app\\b|"
    "contributed (?:to this|reporting)|reach the reporters?|(?:has been|was) (?:updated|corrected|edited) (?:to|for|with|since)|this (?:story|article|report|post) (?:has been|was|is|may|originally|first)|"
    "views expressed|opinions expressed|do not necessarily (?:reflect|represent)|affiliate (?:links?|commission)|your browser|cookie (?:policy|settings)|privacy (?:policy|notice)|terms of (?:use|service)|"
    "bookmark our (?:home|site|web)|all rights reserved|may not be (?:published|reproduced)|like this (?:story|article|post)\\?|is committed to publishing|letters? to the editor\\. ",
    "de": "newsletter (?:abonnieren|anmelden|bestellen|informiert)|(?:abonnier|folg)\\w{0,3} (?:uns|sie uns|den|unseren|dem)|whatsapp-kanal|kostenlos (?:testen|lesen|abonnieren|herunterladen)|ihr browser|cookie-einstellungen|datenschutzerkl|"
    "maschinelle übersetzung|lest den originalartikel|wie hat ihnen dieser|für sie recherchiert|ihre kommentare|netiquette|beim kommentieren|finden sie (?:hier|in unserem|auf unserer|in der app)|in unserer? (?:app|newsletter|podcast)|"
    "(?:braucht|unterstütz\\w+) (?:unseren|deine|ihre) (?:unterstützung|journalismus)|qualitätsjournalismus|sie suchen einen|zum angebot|probeabo|kein (?:aktives )?abo\\b|keine anlageberatung|totalverlust",
    "fr": "inscrivez-vous à|abonnez-vous|notre newsletter|réservé aux abonnés|vous avez (?:déjà un compte|lu)|politique de confidentialité",
    "es": "suscríb(?:ete|ase) (?:a|al)|nuestro (?:newsletter|boletín)|nuestro canal|síguenos en|únete a (?:nuestro|la comunidad)",
    "pt": "assine (?:a|nossa)|nossa newsletter|nosso canal|siga o",
    "it": "iscriviti (?:alla|al)|nostra newsletter|nostro canale|riproduzione riservata",
    "nl": "meld je aan|onze nieuwsbrief|volg ons op",
    "nordic": "vårt nyhetsbrev|prenumerera på|følg oss|abonner på|vores nyhedsbrev|tilaa uutiskirje",
    "pl": "zapisz się na|nasz newsletter|obserwuj nas|dołącz do nas",
    "ru": "подпи(?:сывайтесь|шитесь) на|наш(?:ем|его)? (?:телеграм|telegram)|читайте нас в",
    "id": "google news|whatsapp channel|ikuti (?:kami|berita)|dapatkan (?:berita|update)|saluran whatsapp",
    "ja": "会員登録|会員の方|マイページ|カテゴリーをフォロー|会員限定|有料記事|有料会員|読み放題|定期購読|無料登録|購読者の方|メルマガ登録|フォローすると|通知を受け取|無断転載|お申し込みはこちら|詳しくはこちら|続きはこちら|アプリをダウンロード|ログインして",
    "ko": "무단\\s?(?:전재|복제)|재배포\\s?금지|제보를? (?:기다|받)|구독(?:하기|과|을)|뉴스레터|AI 요약|요약은|앱(?:을)? 다운로드|채널을? 추가|카카오톡\\s?[:@]",
    "zh": "未经(?:授权|许可)|版权所有|请注明出处|關注我們|关注我们|加入会员|下载APP",
}

_DECORATION = r"[\s■□◆◇●○★☆▼▽▲△▶►▷»›>•·\-–—*|#+【［\[《〈＜<「『(（]{0,6}"


def _phrases(table: dict[str, str]) -> re.Pattern[str]:
    return re.compile(f"{_DECORATION}(?:{'|'.join(table.values())})", re.IGNORECASE)


_BOX = _phrases(BOX_HEADINGS)
_FURNITURE = _phrases(FURNITURE)
_PROMOTION = re.compile("|".join(PROMOTION.values()), re.IGNORECASE)
_PICTURE_CREDIT = re.compile(
    r"(?:foto|fotos|bild|bilder|photo|picture|image|credit|grafik|illustration|video|quelle|fot\.|写真|撮影|提供|画像|사진|자료|제공)"
    r"\s?(?:[:：=＝/©|]|von |by )[^.。]{1,60}[)）】\].]?$",
    re.IGNORECASE,
)


def opens_box(line: str) -> bool:
    """Whether a short line is worded as the heading of a box of links or offers.

    >>> opens_box("Read more:"), opens_box("■関連記事"), opens_box("The second day")
    (True, True, False)
    """
    return _BOX.match(line) is not None


def is_furniture(line: str) -> bool:
    """Whether a line is worded as part of the site rather than of the article.

    >>> is_furniture("Share this on Facebook"), is_furniture("무단 전재 및 재배포 금지"), is_furniture("He shared the prize.")
    (True, True, False)
    """
    return _FURNITURE.match(line) is not None


def is_promotion(line: str) -> bool:
    """Whether a line is an offer or a note to the reader, or ends with the credit of a picture.

    >>> is_promotion("Every morning at six: sign up for our newsletter."), is_promotion("The port at dusk. Photo: A. Ito")
    (True, True)
    """
    return _PROMOTION.search(line) is not None or _PICTURE_CREDIT.search(line) is not None
