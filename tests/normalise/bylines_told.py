"""A byline in one line, for tables of cases."""

from newscrawl.items import Author
from newscrawl.normalise.bylines import parse_byline


def told(raw: str, language: str | None) -> str:
    """``name /role @affiliation <address>`` of each author, bodies in brackets.

    >>> told("중앙일보 홍길동 기자 gildong@example.kr 사진 연합뉴스", "ko")
    '홍길동 /reporter @중앙일보 <gildong@example.kr>; [연합뉴스]'
    """
    return "; ".join(_told(author) for author in parse_byline(raw, language=language).authors)


def _told(author: Author) -> str:
    if author.type == "Organization":
        return f"[{author.name}]"
    role = f" /{author.role}" if author.role else ""
    affiliation = f" @{author.affiliation}" if author.affiliation else ""
    email = f" <{author.email}>" if author.email else ""
    return f"{author.name}{role}{affiliation}{email}"
