"""Words of French bylines."""

from newscrawl.normalise.vocabulary.kinds import Entry, Kind

ENTRIES = (
    Entry(
        Kind.LABEL,
        None,
        """
        reportage de, tribune de, une tribune de, analyse de, une analyse de, récit de, enquête de, une enquête de,
        article de, un article de, billet de, édito de, chronique de, illustrations,
        par, propos recueillis par, recueilli par, texte, textes, texte par, texte de, écrit par, rédigé par,
        publié par, auteur, auteure, autrice, auteurs, récit, entretien, illustration, infographie, vidéo
        """,
    ),
    Entry(
        Kind.LABEL,
        "columnist",
        """
        chronique de, la chronique de, chronique, l'édito de, éditorial de, une chronique de, la chronique par
        """,
    ),
    Entry(
        Kind.LABEL,
        "photographer",
        """
        photo de, photographie, photographies, crédit photo, crédits photo, photos de, photographe, crédit, crédits
        """,
    ),
    Entry(Kind.LABEL, "translator", "traduit par, traduction, traduction de, traduit de l'anglais par, traduit"),
    Entry(Kind.LABEL, "editor", "édité par, edité par"),
    Entry(
        Kind.LABEL,
        "reporter",
        """
        de notre correspondant, de notre correspondante, de nos correspondants, de nos correspondantes,
        de notre envoyé spécial, de notre envoyée spéciale, de nos envoyés spéciaux, de nos envoyées spéciales
        """,
    ),
    Entry(
        Kind.ROLE,
        "reporter",
        """
        correspondant, correspondante, correspondants, envoyé spécial, envoyée spéciale, envoyés spéciaux,
        envoyées spéciales, reporter, grand reporter, grande reporter, correspondant permanent, correspondance,
        correspondante permanente, notre correspondant, notre correspondante, notre envoyé spécial,
        notre envoyée spéciale, nos envoyés spéciaux, nos correspondants, correspondant régional,
        correspondante régionale, journaliste, journalistes
        """,
    ),
    Entry(
        Kind.ROLE,
        "editor",
        """
        rédacteur en chef, rédactrice en chef, rédacteur, rédactrice, rédacteur en chef adjoint,
        rédactrice en chef adjointe, directeur de la rédaction, directrice de la rédaction
        """,
    ),
    Entry(Kind.ROLE, "columnist", "chroniqueur, chroniqueuse, éditorialiste, éditorialistes"),
    Entry(Kind.ROLE, "translator", "traducteur, traductrice"),
    Entry(
        Kind.ROLE,
        None,
        """
        professeur, professeure, avocat, avocate, économiste, historien, historienne, écrivain, écrivaine,
        chercheur, chercheuse, politologue, philosophe, sociologue, président, présidente, directeur, directrice,
        directeur général, directrice générale, maître de conférences, enseignant, enseignante, dessinateur,
        dessinatrice
        """,
    ),
    Entry(Kind.TITLE, None, "mme, m., mlle, maître, docteur, père, abbé"),
    Entry(
        Kind.BODY,
        None,
        """
        le nouvel obs, l'obs, le point, le parisien, l'express, l'équipe, les echos, sud ouest, ouest-france,
        20 minutes, la croix, la dépêche, europe 1, mediapart
        """,
    ),
    Entry(
        Kind.BODY_WORD,
        None,
        """
        agence, journal, presse, quotidien, hebdo, télévision, université, éditions, institut
        """,
    ),
    Entry(
        Kind.DESK,
        None,
        """
        la rédaction, rédaction, rédaction web, notre rédaction, service, service politique, service sports,
        avec agences, avec les agences, équipe de rédaction, la rédaction web, collectif, autres
        """,
    ),
    Entry(
        Kind.SECTION,
        None,
        """
        société, économie, sport, monde, politique, culture, idées, sciences, planète, faits divers, actualité,
        actualités
        """,
    ),
    Entry(
        Kind.CONTROL,
        None,
        """
        partager, s'abonner, suivre, publié le, publié, mis à jour, mis à jour le, mise à jour, modifié le, modifié,
        temps de lecture, lecture, min de lecture, imprimer, envoyer, commentaires, se connecter, lire plus,
        lire la suite, en savoir plus, réservé aux abonnés, article réservé aux abonnés, ajouter à vos favoris,
        accueil, le, voir plus, copier le lien, connexion, inscription, offrir cet article,
        contenu sponsorisé, contenu partenaire, publirédactionnel, publi-rédactionnel, publicité, publireportage,
        archives, photo d'archives, d'archives, capture d'écran, photo d'illustration
        """,
    ),
    Entry(Kind.JOIN, None, "et, avec"),
    Entry(Kind.OF, None, "pour, à, au, de, du, en, aux, chez, pour le, pour la, a"),
    Entry(
        Kind.TIME,
        None,
        """
        janvier, février, mars, avril, juin, juillet, août, septembre, octobre, novembre, décembre, lundi, mardi,
        mercredi, jeudi, vendredi, samedi, dimanche, à, h, hier, aujourd'hui, il y a, heures
        """,
    ),
)
