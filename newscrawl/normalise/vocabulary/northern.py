"""Words of Dutch, Scandinavian and Finnish bylines."""

from newscrawl.normalise.vocabulary.kinds import Entry, Kind

ENTRIES = (
    Entry(
        Kind.LABEL,
        None,
        """
        een analyse van, analyse van, een column van, column van, een verhaal van, een interview van, illustratie,
        intervju, krönika, krönika av, ledare av, reportage av, analys av, recension av,
        door, af, av, tekst, text av, tekst av, tekst af, teksti, kirjoittanut, skrevet av, skrevet af, skriven av,
        skriver, geschreven door, publicert av, grafikk, illustrasjon, höfundur, höfundar, skrifar, skrifaði, texti,
        eftir
        """,
    ),
    Entry(
        Kind.LABEL,
        "photographer",
        """
        foto av, foto af, foto's, fotografi, valokuva, valokuvat, kuva, kuvat, kuvaaja, beeld, fotografie,
        fotografie door, ljósmynd, ljósmyndir, ljósmyndari, mynd, myndir, billede, billeder, fotograf
        """,
    ),
    Entry(
        Kind.LABEL,
        "translator",
        """
        oversatt av, oversat af, översättning, översatt av, vertaling, vertaald door, suomentanut, käännös
        """,
    ),
    Entry(Kind.LABEL, "editor", "redigerad av, redigert av, onder redactie van"),
    Entry(
        Kind.LABEL,
        "reporter",
        """
        van onze verslaggever, van onze correspondent, onze correspondent, onze verslaggever,
        van onze verslaggeefster
        """,
    ),
    Entry(
        Kind.ROLE,
        "reporter",
        """
        verslaggever, verslaggeefster, correspondente, buitenlandcorrespondent, korrespondent, reporter, reporterer,
        utsendt, toimittaja, kirjeenvaihtaja, utenrikskorrespondent, utrikeskorrespondent, udsendt, journaliste,
        blaðamaður, fréttamaður, fréttaritari, frilanser, frilansjournalist, journalist, journalister
        """,
    ),
    Entry(
        Kind.ROLE,
        "editor",
        """
        redacteur, hoofdredacteur, redaktør, ansvarlig redaktør, redaktör, ansvarig utgivare, chefredaktör,
        chefredaktør, päätoimittaja, nyhetsredaktør, debattredaktør, redigerare, sjefredaktør, ritstjóri, fréttastjóri
        """,
    ),
    Entry(Kind.ROLE, "photographer", "fotograaf, fotojournalist, kuvaaja, valokuvaaja, pressefotograf"),
    Entry(
        Kind.ROLE,
        "columnist",
        """
        columniste, kommentator, spaltist, krönikör, ledarskribent, kolumnisti, klummeskribent, kolumnist
        """,
    ),
    Entry(Kind.ROLE, "translator", "vertaler, vertaalster, oversetter, översättare, kääntäjä, oversætter"),
    Entry(Kind.ROLE, None, "skribent, debattant, professor, forfatter, författare, auteur, onderzoeker, frilans"),
    Entry(Kind.TITLE, None, "drs., mr., dhr., mw., mevr., ir., ds."),
    Entry(
        Kind.BODY_WORD,
        None,
        """
        nieuws, krant, dagblad, omroep, avis, tidning, tidningen, nyhetsbyrå, nyhetsbyrån, persbureau, avisen,
        uutistoimisto, sanomat, universiteit, universitetet
        """,
    ),
    Entry(
        Kind.DESK,
        None,
        """
        redactie, onze redactie, de redactie, van onze redactie, redaksjonen, redaktionen, toimitus,
        nettredaksjonen, sportsredaksjonen, nyhetsredaksjonen, ritstjórn, fréttastofa
        """,
    ),
    Entry(
        Kind.SECTION,
        None,
        """
        nyheter, nyheder, innenriks, utenriks, inrikes, utrikes, sporten, økonomi, ekonomi, kultur, meninger,
        debatt, ledare, buitenland, binnenland, economie, uutiset, urheilu, mening
        """,
    ),
    Entry(
        Kind.CONTROL,
        None,
        """
        tips meg, tips oss, tipsa, tipsa oss, del, dela, del artikkelen, følg, följ, seuraa, jaa, delen, volgen,
        publisert, publiserad, publicerad, publiceret, oppdatert, uppdaterad, opdateret, gepubliceerd, bijgewerkt,
        laatst bijgewerkt, sist oppdatert, senast uppdaterad, julkaistu, päivitetty, logg inn, logga in, log ind,
        abonner, prenumerera, les mer, læs mere, läs mer, lees meer, kontakt, reageer, lue lisää, annonsørinnhold,
        betalt innhold, sponsrat innehåll, betalt indhold, gesponsorde inhoud, advertentie, annons, annonse, mainos,
        kopier lenke,
        minutters lesetid, lästid, læsetid, leestijd, stuur tips, send tips, skriv ut, abonnement, kommentarer,
        reacties, tilaa, deila, birt, uppfært, privat, arkiv,
        arkivfoto, arkivbild, pressbild, pressebild, pressefoto, genrebild, skjermdump, skärmdump
        """,
    ),
    Entry(Kind.JOIN, None, "og, och, en, ja, samt, med"),
    Entry(Kind.OF, None, "voor, uit, for, i, fra, från, på, till, til, naar, vanuit"),
    Entry(
        Kind.TIME,
        None,
        """
        kl, kl., januari, februari, maart, mei, augustus, juni, juli, augusti, oktober, desember, dag, i dag, i går,
        igår, idag, gisteren, vandaag, uur, klokken, klo, sept., des., timer, siden, sedan
        """,
    ),
)
