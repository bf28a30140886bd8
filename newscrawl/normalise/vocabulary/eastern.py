"""Words of Slavic, Hungarian and Romanian bylines."""

from newscrawl.normalise.vocabulary.kinds import Entry, Kind

ENTRIES = (
    Entry(
        Kind.LABEL,
        None,
        """
        opublikował, opublikowała, przez, dodał, dodała, relacja, rysunek, rysunki, автор текста, авторы текста,
        опубликовал, опубликовала, интервью, иллюстрация,
        автор, автори, авторы, текст, от, подготовил, подготовила, подготовили, написал, написала, записал,
        записала, беседовал, беседовала, иллюстрации, autor, autorka, autoři, autorzy, tekst, napsal, napsala,
        připravil, připravila, oprac., opracowanie, opracował, opracowała, rozmawiał, rozmawiała, pripremio, piše,
        piszą, pisze, napisał, napisała, zpracoval, zpracovala, od, szerző, írta, scris de, de, de către,
        text de, redactat de, realizat de, un articol de, autori, avtor, avtorica, avtorji, besedilo, razgovarao,
        razgovarala, аутор, ауторка, пише, пишу, разговарао, разговарала, автори тексту, розмовляв, розмовляла,
        підготував, підготувала, підготували, autorius, autorė, parengė, tekstas, kalbino, autors, autore, sagatavoja,
        teksts, intervēja, kirjutas, kirjutanud, tekst ja fotod
        """,
    ),
    Entry(
        Kind.LABEL,
        "photographer",
        """
        фото, фотография, снимка, снимки, fot., zdjęcia, zdjęcie, snímek, fotografie, fotó, fotók, світлина, fotka,
        foto de, fotografija, fotografije, snimio, snimila, фотографија, nuotr., nuotrauka, nuotraukos, fotod,
        foto autors
        """,
    ),
    Entry(
        Kind.LABEL,
        None,
        """
        napísal, napísala, spracoval, spracovala, pripravil, pripravila, zapísal, zapísala, zaznamenal, zaznamenala
        """,
    ),
    Entry(
        Kind.LABEL,
        "translator",
        """
        перевод, перевела, перевёл, перевел, переклад, превод, překlad, přeložil, přeložila, preložil, preložila,
        tłumaczenie, tłumaczył,
        tłumaczyła, fordította, traducere, traducerea, traducere de, prevod, prevedla, prevela, preveo, vertė,
        tulkoja, tõlkinud, tõlkija
        """,
    ),
    Entry(Kind.LABEL, "editor", "редактор, под редакцией, szerkesztette"),
    Entry(
        Kind.ROLE,
        "reporter",
        """
        корреспондент, корреспондентка, спецкор, собкор, специальный корреспондент, репортёр, репортер,
        кореспондент, кореспондентка, репортерка, korespondent, korespondentka, reporter, reportér, reportérka,
        dopisník, zpravodaj, zpravodajka, dopisnik, dopisnica, novinar, tudósító, reporterka, zahraniční zpravodaj,
        журналист, журналистка, журналіст, журналістка, dziennikarz, dziennikarka, novinář, novinářka, újságíró,
        jurnalist, ziarist, jurnalistă, ziaristă, corespondent, corespondentă, novinarka, новинар, новинарка,
        дописник, дописница, žurnalistas, žurnalistė, korespondentas, korespondentė, žurnālists, žurnāliste,
        korespondents, ajakirjanik, munkatárs, munkatársunk
        """,
    ),
    Entry(
        Kind.ROLE,
        "editor",
        """
        главный редактор, выпускающий редактор, шеф-редактор, головний редактор, главен редактор, šéfredaktor,
        šéfredaktorka, redaktor, redaktorka, redaktor naczelny, főszerkesztő, szerkesztő, urednik, urednica,
        redactor-șef, redactor șef, redaktorius, redaktorė, redaktors, redaktore, toimetaja, peatoimetaja, уредник,
        уредница
        """,
    ),
    Entry(
        Kind.ROLE,
        "photographer",
        """
        фотограф, фотокорреспондент, фотокор, fotograf, fotografka, fotoreporter, fotós
        """,
    ),
    Entry(
        Kind.ROLE,
        "columnist",
        """
        колумнист, обозреватель, оглядач, колумністка, komentátor, komentátorka, publicysta, publicystka,
        felietonista, kolumnista, kolumnistka, kolumnist
        """,
    ),
    Entry(Kind.ROLE, "translator", "переводчик, переводчица, перекладач, překladatel, tłumacz, tłumaczka, fordító"),
    Entry(Kind.ROLE, None, "писатель, политолог, экономист, spisovatel, ekonom"),
    Entry(
        Kind.TITLE,
        None,
        """
        mgr, dr hab., bc., mgr., mudr., judr., phdr., rndr., акад., проф., доц., д-р, г-н, г-жа, doc., inż.
        """,
    ),
    Entry(
        Kind.BODY_WORD,
        None,
        """
        новости, газета, агентство, телеканал, радио, известия, новини, вести, rádio, rozhlas, televize, noviny,
        zprávy, gazeta, agencja, wiadomości, dziennik, týdeník, novine, hírek, агенција, naujienos, ziņas, uudised,
        știri, ziarul
        """,
    ),
    Entry(
        Kind.DESK,
        None,
        """
        редакция, редакція, от редакции, redakce, redakcja, redakcia, redakcija, szerkesztőség, наши корреспонденты,
        служба новостей, newsroom redakce, online redakce, гость, администратор, admin, redacția, uredništvo,
        редакција, naujienų tarnyba, toimetus, агенције, agencije, agenturi
        """,
    ),
    Entry(
        Kind.SECTION,
        None,
        """
        polityka, gospodarka, kultura, świat, kraj, wydarzenia, politika, ekonomika, domácí, zahraniční, svět,
        политика, экономика, общество, спорт, культура, мир, происшествия, суспільство, політика, економіка
        """,
    ),
    Entry(
        Kind.CONTROL,
        None,
        """
        поделиться, подписаться, комментарии, комментировать, читать далее, подробнее, опубликовано, обновлено,
        поділитися, sdílet, sledovat, udostępnij, obserwuj, podziel się, czytaj więcej, publikacja, aktualizacja,
        войти, регистрация, распечатать, на правах рекламы, реклама, artykuł sponsorowany, materiał partnera,
        komerční sdělení, zaloguj, zaloguj się, přihlásit, skomentuj, komentarze, komentáře, tisk, megosztás,
        dodano, aktualizováno, data publikacji, vydáno, сподели, публикувано, опублікувати, имя, комментарий, гость,
        distribuie, publicat, publicat la, actualizat, actualizat la, podijeli, podeli, deli, dalintis, paskelbta,
        atnaujinta, skaityti daugiau, publicēts, jaga, подели, објављено
        """,
    ),
    Entry(Kind.JOIN, None, "и, i, та, й, a, oraz, és, și, ja"),
    Entry(Kind.OF, None, "для, в, из, z, ze, w, dla, v, pro, з, у, за, din, pentru"),
    Entry(
        Kind.TIME,
        None,
        """
        января, февраля, марта, апреля, мая, июня, июля, августа, сентября, октября, ноября, декабря, мск, сегодня,
        вчера, г., год, годз., ledna, února, března, dubna, května, června, července, srpna, září, října, listopadu,
        prosince, stycznia, lutego, marca, kwietnia, maja, czerwca, lipca, sierpnia, września, października,
        listopada, grudnia, dziś, wczoraj, dnes, včera, godz., hod., hodin
        """,
    ),
)
