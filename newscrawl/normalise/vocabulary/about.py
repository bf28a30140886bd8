"""Headings of boxes about the author, behind which the name stands: ``À propos de l'auteur : Marie Exemple``."""

from newscrawl.normalise.vocabulary.kinds import Entry, Kind

ENTRIES = (
    Entry(
        Kind.LABEL,
        None,
        """
        about the writer, about the authors, about our author, über die autoren, die autorin, der autor, die autoren,
        à propos de l'auteur, à propos de l'auteure, à propos de l'autrice, à propos des auteurs, l'auteur, l'autrice,
        sobre el autor, sobre la autora, sobre los autores, acerca del autor, acerca de la autora, sobre o autor,
        sobre a autora, sobre os autores, sobre l'autor, informazioni sull'autore, sull'autore, sull'autrice, l'autore,
        over de auteur, over de auteurs, om författaren, om skribenten, om forfatteren,
        kirjoittajasta, tietoa kirjoittajasta, об авторе, об авторах, про автора, за автора, o autorze, o autorce,
        o autorach, o autorovi, o autoru, o autorki, o autorici, a szerzőről, despre autor, despre autoare,
        apie autorių, par autoru, autorist, σχετικά με τον συντάκτη, yazar hakkında, tentang penulis, về tác giả,
        作者简介, 作者簡介, 作者介绍, 作者介紹, 关于作者, 關於作者, 筆者紹介, 著者紹介, 執筆者紹介, 筆者プロフィール,
        著者プロフィール, 執筆者プロフィール, この記事の筆者, この記事の著者, 필자 소개, 필자소개, 저자 소개, 저자소개,
        글쓴이 소개
        """,
    ),
)
