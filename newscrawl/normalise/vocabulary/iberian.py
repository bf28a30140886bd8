"""Words of Spanish and Portuguese bylines."""

from newscrawl.normalise.vocabulary.kinds import Entry, Kind

ENTRIES = (
    Entry(
        Kind.LABEL,
        None,
        """
        editorial de, vídeo, vídeos, reportagem de, reportagem, análise de, uma análise de, coluna de, opinião de,
        crónica por, ilustração, infografia, imagens, imagens de, edição de,
        colaboró, colaboraron, con la colaboración de, colaborou, colaboraram, com a colaboração de,
        por, escrito por, texto, textos, texto de, redactado por, publicado por, autor, autora, autores,
        entrevista de, un artículo de, artículo de, ilustración, infografía, informa, firma, autoria,
        un reportaje de, reportaje de, una entrevista de, un análisis de, análisis de, crónica de, una crónica de,
        uma reportagem de, per, text de, escrit per, redactat per, egilea, idazlea
        """,
    ),
    Entry(
        Kind.LABEL,
        "photographer",
        """
        foto de, fotos de, fotografía, fotografías, fotografía de, fotografia, fotografias, imagen, imágenes,
        crédito, fotógrafo, imagem, imatge, imatges, fotògraf, argazkia, argazkiak
        """,
    ),
    Entry(
        Kind.LABEL,
        "translator",
        """
        traducción, traducción de, traducido por, tradução, tradução de, traduzido por, traducció, traduït per,
        tradución
        """,
    ),
    Entry(Kind.LABEL, "editor", "editado por, edición, edición de, edição, edição de, edició, edició de"),
    Entry(
        Kind.LABEL,
        "reporter",
        """
        de nuestro corresponsal, de nuestra corresponsal, de nuestro enviado especial, de nuestra enviada especial,
        do nosso correspondente, da nossa correspondente, do nosso enviado especial, da nossa enviada especial
        """,
    ),
    Entry(Kind.LABEL, "columnist", "columna de, opinión de, por la columna de"),
    Entry(
        Kind.ROLE,
        "reporter",
        """
        corresponsal, corresponsales, enviado especial, enviada especial, enviados especiales, reportero, reportera,
        correspondente, repórter, enviado, enviada, redactor jefe de local, cronista, periodista, periodistas,
        jornalista, jornalistas, enviat especial,
        enviada especial a, xornalista, kazetaria, nuestro corresponsal, nuestra corresponsal, nuestro enviado especial,
        nuestra enviada especial, nosso correspondente, nossa correspondente, o nosso correspondente
        """,
    ),
    Entry(
        Kind.ROLE,
        "editor",
        """
        editora, redactor jefe, redactora jefe, redactor, redactora, jefe de redacción, jefa de redacción,
        director adjunto, editor de, editor-chefe, redactor en cap, redactora en cap, redactor en xefe, coordinador,
        coordinadora
        """,
    ),
    Entry(Kind.ROLE, "photographer", "fotógrafo, fotógrafa, fotoperiodista, fotoperiodistas, fotojornalista"),
    Entry(Kind.ROLE, "columnist", "columnista, colunista, articulista"),
    Entry(Kind.ROLE, "translator", "traductor, traductora, tradutor, tradutora"),
    Entry(
        Kind.ROLE,
        None,
        """
        escritor, escritora, profesor, profesora, abogado, abogada, colaborador, colaboradora, analista,
        catedrático, economista, directora, colaboração
        """,
    ),
    Entry(Kind.TITLE, None, "doña, d.ª, sra., srta., lic., ing., arq., licenciado, doctor, doctora"),
    Entry(
        Kind.BODY_WORD,
        None,
        """
        diario, periódico, noticias, prensa, televisión, universidad, agencia, agência, agència, axencia, diari,
        jornal, folha, gaceta, tv, universidade, editorial, correo
        """,
    ),
    Entry(
        Kind.DESK,
        None,
        """
        redacción, redacao, redação, la redacción, da redação, agencias, agências, redacción web,
        redacción digital, redacción deportes, equipo de redacción, nuestros corresponsales, con agencias, redacció,
        la redacció, redacción de, agències, axencias, erredakzioa
        """,
    ),
    Entry(
        Kind.SECTION,
        None,
        """
        deportes, política, economía, sociedad, cultura, opinión, internacional, nacional, sucesos, mundo, noticias,
        notícias, esportes, economia, brasil, españa
        """,
    ),
    Entry(
        Kind.CONTROL,
        None,
        """
        compartir, compartilhar, seguir, publicado, publicado el, publicado em, actualizado, actualizado a las,
        actualizado a la, actualizada, actualizado el, atualizado, atualizado em, comentarios, comentar, imprimir,
        leer más, ver más, suscríbete, suscribirse, inicia sesión, iniciar sesión, registrarse, guardar, enviar,
        ver perfil, más noticias, contenido patrocinado, publirreportaje, conteúdo patrocinado, publieditorial,
        publicidad, publicidade, minutos de lectura, min de lectura, comentários, leia mais, entrar, assine,
        editado, creado, publicat, publicat el, actualitzat, actualitzat el, comparteix, segueix,
        argitaratua, eguneratua, archivo, cedida, divulgação, arquivo,
        reprodução, arquivo pessoal
        """,
    ),
    Entry(Kind.JOIN, None, "y, e, con, com, amb, eta"),
    Entry(Kind.OF, None, "para, en, desde, em, no, na, do, da, de, del, para o, para el, para la"),
    Entry(
        Kind.TIME,
        None,
        """
        enero, febrero, marzo, abril, mayo, junio, julio, agosto, septiembre, octubre, noviembre, diciembre,
        janeiro, fevereiro, março, maio, junho, julho, setembro, outubro, novembro, dezembro, h., hora, horas,
        lunes, martes, miércoles, jueves, viernes, sábado, domingo, gener, febrer, març, juny, juliol, agost,
        setembre, desembre, dilluns, dimarts, dimecres, dijous, divendres, dissabte, diumenge, há, segunda-feira,
        terça-feira, quarta-feira, quinta-feira, sexta-feira, ayer, hoy, hace, às, a las, a la
        """,
    ),
)
