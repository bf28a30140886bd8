"""E-mail addresses, and what may be kept of them."""

from collections.abc import Callable
from dataclasses import fields, is_dataclass
from typing import Any, Self

from itemadapter import ItemAdapter
from scrapy.crawler import Crawler

from newscrawl.normalise.emails import EmailPolicy, apply_email_policy, find_emails, mask_emails
from newscrawl.pipelines import Stats, put
from newscrawl.state import open_state, state_location


class EmailPipeline:
    """Fills ``emails`` from ``emailsRaw`` and applies ``NEWSCRAWL_EMAIL_POLICY`` to every text of the item.

    ``keep`` leaves addresses as they are; under ``hash`` an address becomes ``sha256:`` and 32 hex digits wherever it
    stands, under ``drop`` it is taken out. The salt is made once per data directory.
    """

    def __init__(self, stats: Stats, policy: EmailPolicy = "keep", salt: bytes = b"") -> None:
        self.stats = stats
        self.policy = policy
        self.salt = salt

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """Scrapy's constructor. The state is opened only where its salt is needed."""
        return cls(crawler.stats, *policy_and_salt(crawler.settings))

    def process_item(self, item: Any) -> Any:
        """Fill ``emails`` and mask what must not be kept."""
        adapter = ItemAdapter(item)
        if adapter.get("emailsRaw"):
            self.read(adapter)
        if self.policy != "keep":
            self.mask(adapter)
        return item

    def read(self, item: ItemAdapter) -> None:
        """Addresses of the article that belong to no author."""
        tied = {ItemAdapter(author).get("email") for author in item.get("authors") or ()}
        found: dict[str, None] = {}
        for raw in item["emailsRaw"]:
            addresses = find_emails(raw)
            if not addresses:
                self.stats.inc_value("newscrawl/email/unparsed")
            found.update(dict.fromkeys(address for address in addresses if address not in tied))
        put(item, "emails", list(dict.fromkeys([*(item.get("emails") or ()), *found])))

    def mask(self, item: ItemAdapter) -> None:
        """Apply the policy to whole addresses first, then to every text."""
        if item.get("emailsRaw"):
            item["emailsRaw"] = []
        if item.get("emails"):
            item["emails"] = [kept for address in item["emails"] if (kept := self.keep(address))]
        for author in item.get("authors") or ():
            adapter = ItemAdapter(author)
            if adapter.get("email"):
                adapter["email"] = self.keep(adapter["email"])
        for name in list(item.keys()):
            if name != "emails":
                item[name] = map_texts(item[name], lambda text: mask_emails(text, self.policy, self.salt))

    def keep(self, address: str) -> str | None:
        """An address as the policy has it; one that is a hash already stays."""
        return address if address.startswith("sha256:") else apply_email_policy(address, self.policy, self.salt)


def map_texts(value: Any, change: Callable[[str], str]) -> Any:
    """``value`` with every text in it changed, through lists, dicts and dataclasses."""
    if isinstance(value, str):
        return change(value)
    if isinstance(value, list):
        return [map_texts(entry, change) for entry in value]
    if isinstance(value, dict):
        return {key: map_texts(entry, change) for key, entry in value.items()}
    if is_dataclass(value):
        for field in fields(value):
            setattr(value, field.name, map_texts(getattr(value, field.name), change))
    return value


def policy_and_salt(settings: Any) -> tuple[EmailPolicy, bytes]:
    """The policy and, where it needs one, the salt of the data directory."""
    policy = settings.get("NEWSCRAWL_EMAIL_POLICY", "keep")
    if policy != "hash":
        return policy, b""
    state = open_state(state_location(settings))
    try:
        return policy, state.salt()
    finally:
        state.close()
