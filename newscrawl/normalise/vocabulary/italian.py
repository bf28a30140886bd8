"""Words of Italian bylines."""

from newscrawl.normalise.vocabulary.kinds import Entry, Kind

ENTRIES = (
    Entry(
        Kind.LABEL,
        None,
        """
        illustrazione, illustrazioni, illustrazioni di, infografica, video di,
        di, a cura di, testo di, testo, testi di, scritto da, pubblicato da, articolo di, intervista di, autore,
        autrice, servizio di
        """,
    ),
    Entry(Kind.LABEL, "photographer", "foto di, fotografie di, immagini di, fotografie, servizio fotografico di"),
    Entry(Kind.LABEL, "translator", "traduzione di, traduzione, tradotto da"),
    Entry(
        Kind.LABEL,
        "reporter",
        """
        dal nostro inviato, dalla nostra inviata, dal nostro corrispondente, dalla nostra corrispondente,
        dai nostri inviati
        """,
    ),
    Entry(
        Kind.ROLE,
        "reporter",
        """
        inviato, inviata, inviato speciale, inviata speciale, corrispondente, nostro inviato, cronista, inviati,
        giornalista, giornalista professionista, giornalisti
        """,
    ),
    Entry(
        Kind.ROLE,
        "editor",
        """
        caporedattore, caporedattrice, redattore, redattrice, vicedirettore, vicedirettrice, direttore, direttrice,
        direttore responsabile
        """,
    ),
    Entry(Kind.ROLE, "columnist", "editorialista, opinionista"),
    Entry(Kind.ROLE, "photographer", "fotografo, fotografa, fotoreporter"),
    Entry(Kind.ROLE, None, "professore, avvocato, scrittore, scrittrice, collaboratore, collaboratrice"),
    Entry(Kind.TITLE, None, "dott., dott.ssa, avv., prof.ssa, sig., sig.ra, on., mons., cav., geom., dottor"),
    Entry(Kind.BODY_WORD, None, "giornale, gazzetta, corriere, agenzia, quotidiano, università, stampa"),
    Entry(
        Kind.DESK,
        None,
        """
        redazione, la redazione, redazione online, redazione web, redazione esteri, redazione sport,
        redazione economia, redazione cronache, redazione roma, altri
        """,
    ),
    Entry(Kind.SECTION, None, "cronaca, cronache, politica, economia, esteri, spettacoli, cultura, salute, scienze"),
    Entry(
        Kind.CONTROL,
        None,
        """
        condividi, segui, stampa, commenta, commenti, iscriviti, accedi, pubblicato il, pubblicato, aggiornato il,
        aggiornato, ultimo aggiornamento, leggi anche, leggi tutto, minuti di lettura, tempo di lettura, salva,
        contenuto sponsorizzato, publiredazionale, pubblicità, archivio, foto di repertorio, foto d'archivio
        """,
    ),
    Entry(Kind.JOIN, None, "e, ed"),
    Entry(Kind.OF, None, "per, per il, da, dal, dalla, a, nel, della, del, per la"),
    Entry(
        Kind.TIME,
        None,
        """
        gennaio, febbraio, aprile, maggio, giugno, luglio, settembre, ottobre, dicembre, lunedì, martedì, mercoledì,
        giovedì, venerdì, sabato, domenica, ore, ieri, oggi, alle, gen, mag, giu, lug, ago, ott
        """,
    ),
)
