"""Words of German bylines."""

from newscrawl.normalise.vocabulary.kinds import Entry, Kind

ENTRIES = (
    Entry(
        Kind.LABEL,
        None,
        """
        von, text von, ein gastbeitrag, ein beitrag, ein bericht, ein interview, eine analyse, eine reportage,
        eine recherche, ein essay, ein porträt, autor, autorin, autoren, autorinnen, ein artikel, eine rezension,
        aufgezeichnet, aufgezeichnet von, protokoll, protokolliert von, interview, gastbeitrag, analyse, reportage,
        essay, grafik, grafiken, beitrag, bericht, geschrieben von, verfasst von, illustration, veröffentlicht von,
        erstellt von, ein text, eine kritik, mitarbeit, video, infografik, verantwortlich, berichtet, berichten,
        es berichtet, es berichten, von unserem mitarbeiter, von unserer mitarbeiterin, unserem mitarbeiter,
        unserer mitarbeiterin, unserem gastautor, adaptiert von, eingestellt von, zusammengefasst von,
        recherchiert von, produziert von, ein podcast von, ein video von, das gespräch führte, das gespräch führten,
        das interview führte, die fragen stellte, die fragen stellten
        """,
    ),
    Entry(
        Kind.LABEL,
        "columnist",
        """
        ein debattenbeitrag, debattenbeitrag, ein meinungsbeitrag, meinungsbeitrag, ein kommentar, eine kolumne,
        kolumne, ein leitartikel, leitartikel, eine glosse, glosse, gastkommentar, ein gastkommentar, kommentar
        """,
    ),
    Entry(
        Kind.LABEL,
        "photographer",
        """
        foto, fotos, foto von, fotos von, bild, bilder, fotografie, bildquelle, aufnahmen, fotograf, fotografin,
        fotografiert von, bildnachweis, bildrechte, titelbild, fotocredit, fotonachweis
        """,
    ),
    Entry(Kind.LABEL, "editor", "redigiert von, bearbeitet von, herausgegeben von, lektorat"),
    Entry(
        Kind.LABEL,
        "translator",
        """
        übersetzt von, übersetzung, übersetzung von, aus dem englischen von, aus dem englischen,
        aus dem französischen von, deutsch von
        """,
    ),
    Entry(
        Kind.LABEL,
        "reporter",
        """
        unserem korrespondenten, unserer korrespondentin, von unserem korrespondenten, von unserer korrespondentin,
        unserem reporter, unserer reporterin, von unserem reporter, von unserer reporterin
        """,
    ),
    Entry(
        Kind.ROLE,
        "reporter",
        """
        korrespondent, korrespondentin, korrespondenten, reporter, reporterin, auslandskorrespondent,
        auslandskorrespondentin, volontär, volontärin, wirtschaftskorrespondent, politikkorrespondent,
        sportreporter, sportreporterin, chefreporter, chefreporterin, gerichtsreporter, gerichtsreporterin,
        parlamentskorrespondent, lokalreporter, praktikant, praktikantin, freier journalist, freie journalistin,
        journalist, journalistin, journalisten, nachrichtenredakteur
        """,
    ),
    Entry(
        Kind.ROLE,
        "editor",
        """
        redakteur, redakteurin, redakteure, redaktor, redaktorin, chefredakteur, chefredakteurin, chefredaktor,
        ressortleiter, ressortleiterin, politikredakteur, politikredakteurin, wirtschaftsredakteur,
        wirtschaftsredakteurin, sportredakteur, sportredakteurin, lokalredakteur, lokalredakteurin,
        stellvertretender chefredakteur, herausgeber, herausgeberin, redaktionsleiter
        """,
    ),
    Entry(Kind.ROLE, "photographer", "fotograf, fotografin, fotojournalist, fotojournalistin"),
    Entry(Kind.ROLE, "translator", "übersetzer, übersetzerin"),
    Entry(Kind.ROLE, "columnist", "kolumnist, kolumnistin, kommentator, leitartikler"),
    Entry(
        Kind.ROLE,
        None,
        """
        freier autor, freie autorin, gastautor, gastautorin, moderator, moderatorin, politikwissenschaftler, ökonom,
        ökonomin, anwalt
        """,
    ),
    Entry(
        Kind.TITLE,
        None,
        """
        dipl.-ing., ing., mag., herr, frau, dr.-ing., dkfm., dipl., pfarrer, priv.-doz., univ.-prof., hofrat, mmag.,
        bundespräsident, bundeskanzler, rechtsanwalt, rechtsanwältin, ra
        """,
    ),
    Entry(
        Kind.BODY_WORD,
        None,
        """
        zeitung, nachrichtenagentur, presse-agentur, presseagentur, tageblatt, tagblatt, rundfunk, fernsehen, gmbh,
        ag, e.v., verlag, magazin, kurier, anzeiger, rundschau, blatt, nachrichten, presse, post
        """,
    ),
    Entry(
        Kind.DESK,
        None,
        """
        redaktion, die redaktion, unserer redaktion, unsere redaktion, onlineredaktion, online-redaktion,
        lokalredaktion, sportredaktion, agenturen, nachrichtenredaktion, newsteam, news-team, politikredaktion,
        wirtschaftsredaktion, agenturmaterial, presseportal, red, red., web, agt, afp/dpa, u.a., weitere
        """,
    ),
    Entry(
        Kind.SECTION,
        None,
        """
        sport, politik, wirtschaft, kultur, panorama, nachrichten, lokales, wissen, meinung, gesellschaft, digital,
        reise, leben, freie, freier, leitende, leitender, stellvertretender, stellvertretende
        """,
    ),
    Entry(
        Kind.CONTROL,
        None,
        """
        teilen, folgen, drucken, kommentare, kommentieren, merken, anmelden, registrieren, mehr, mehr lesen,
        weiterlesen, veröffentlicht, veröffentlicht am, aktualisiert, aktualisiert am, stand, anzeige, abonnieren,
        startseite, zur startseite, suche, artikel teilen, artikel drucken, artikel merken, zur merkliste, lesezeit,
        min. lesezeit, minuten lesezeit, abo, impressum, datenschutz, artikel, archivbild, erschienen,
        erschienen am, zuletzt aktualisiert, symbolbild, quelle, quellen, alle artikel, profil, zum profil,
        mehr von, e-mail schreiben, vorlesen, hören, merkliste, werbung, gemerkt, kontakt, mehr anzeigen,
        mehr erfahren, mehr zum thema, jetzt lesen, jetzt abonnieren, newsletter, login, abmelden,
        kommentar schreiben, feedback, weitere artikel, weitere artikel von, alle artikel von, alle autoren,
        alle beiträge, weitere beiträge, über, über den autor, über die autorin, zum autor, antworten, permalink,
        gesponsert, gesponserte inhalte, gesponserter inhalt, bezahlte inhalte, bezahlter inhalt, advertorial,
        publireportage, sonderveröffentlichung, promotion, privat, archiv, symbolfoto, archivfoto
        """,
    ),
    Entry(Kind.JOIN, None, "und, sowie, mit, u., mit material von, mit material der, mit informationen von"),
    Entry(Kind.OF, None, "für, aus, bei, in, beim, zum, zur, im"),
    Entry(
        Kind.TIME,
        None,
        """
        uhr, um, januar, jänner, februar, märz, mai, juni, juli, oktober, dezember, montag, dienstag, mittwoch,
        donnerstag, freitag, samstag, sonntag, heute, gestern, vor, stunden, minuten, std., min., min, am, mo., di.,
        mi., do., fr., sa., so.
        """,
    ),
)
