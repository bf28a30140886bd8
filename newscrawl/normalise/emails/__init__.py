"""E-mail addresses: found in text or HTML in whatever disguise, and kept, hashed or dropped.

``find_emails`` reads what a person could read: it undoes entities, full-width signs, ``data-cfemail``, ``[at]`` and
``★``, and leaves alone what only looks like an address (``logo@2x.png``, ``vue@3.4.21``, ``@handle``).
"""

from newscrawl.normalise.emails.find import find_emails
from newscrawl.normalise.emails.policy import POLICIES, EmailPolicy, apply_email_policy, mask_emails

__all__ = ["POLICIES", "EmailPolicy", "apply_email_policy", "find_emails", "mask_emails"]
