"""The addresses of a text or of a piece of HTML."""

from newscrawl.normalise.emails import mailto, markup
from newscrawl.normalise.emails.address import normal_address
from newscrawl.normalise.emails.scan import scan
from newscrawl.normalise.text import fold_signs


def find_emails(text: str | None, *, is_html: bool = False) -> list[str]:
    """Find every address a reader could write to, once each, in order of first appearance.

    Domains come in lower case and ASCII form, local parts as written. With ``is_html`` the text is read as markup:
    mailto links and ``data-cfemail`` count, what is hidden from view does not. Nothing is raised on any input.

    >>> find_emails("お問い合わせ：ｐｒｅｓｓ＠example.jp（＠は半角に）")
    ['press@example.jp']
    >>> find_emails("info☆example.co.jp ※☆を@に置き換えてください")
    ['info@example.co.jp']
    >>> find_emails('<a href="mailto:desk%40example.jp?subject=x">Mail</a>', is_html=True)
    ['desk@example.jp']
    >>> find_emails("logo@2x.png, vue@3.4.21, @handle")
    []
    """
    if not text:
        return []
    visible = markup.visible_text(text) if is_html else text
    folded = mailto.resolve(fold_signs(visible).text)
    addresses: dict[str, str] = {}
    for found in scan(folded):
        addresses.setdefault(normal_address(found.local, found.domain), found.address)
    return list(addresses.values())
