"""What full dates look like in print, in any language."""

import re

FULL_DATE = re.compile(
    r"(?<!\d)(?:19|20)\d\d\s?[-/.年년]\s?\d{1,2}\s?[-/.月월]\s?\d{1,2}(?!\d)|"
    r"(?<!\d)\d{1,2}\s?[-/.]\s?\d{1,2}\s?[-/.]\s?(?:19|20)?\d\d(?!\d)|"
    r"(?<!\d)\d{1,2}(?:st|nd|rd|th|\.|er|º|°|ª)?\s(?:de |of )?[^\W\d_]{3,12}\.?,?\s(?:de |del )?(?:19|20)\d\d(?!\d)|"
    r"(?<!\d)\d{1,2}\.?\s[^\W\d_]{3,12}\.?\s['’]?\d\d(?![\d:.%h]|\s?[^\W\d_])|"
    r"[^\W\d_]{3,12}\.?\s\d{1,2}(?:st|nd|rd|th)?,?\s(?:19|20)\d\d(?!\d)|"
    r"(?<!\d)(?:19|20)\d\d(?:\.| m\.)?\s[^\W\d_]{3,12}\s\d{1,2}(?!\d)|"
    r"(?<!\d)(?:19|20)\d\d\.?\sgada\s\d{1,2}\.\s[^\W\d_]{3,12}|"
    r"(?<!\d)\d{1,2}\s[\u0900-\u0eff][^\s\d]{1,14}\s(?:(?:19|20|25)\d\d|\d\d)(?!\d)|"
    r"(?<!\d)1[34]\d\d\s?[-/]\s?\d{1,2}\s?[-/]\s?\d{1,2}(?!\d)|"
    r"(?<!\d)\d{1,2}\s[\u0600-\u06ff]{2,9}\s1[34]\d\d(?!\d)|"
    r"(?<!\d)(?:19|20)\d\dko\s[^\W\d_]{3,12}\s\d{1,2}|"
    r"(?:令和|平成|昭和|民國|民国)\s?(?:\d{1,3}|元)\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?日",
    re.IGNORECASE,
)
"""A day with its month and year; the text in half-width signs."""

MAY_BE_DATE = re.compile(
    r"(?:19|20|25)\d\d|[^\W\d_]{3}\.?\s['’]?\d\d(?![\d:.])|\d\s?[-/.]\s?\d\d?\s?[-/.]\s?\d\d|[\d〇零一二三四五六七八九十元]\s?年|(?![0-9])\d|\d\s[\u0600-\u0eff]"
)
"""What every full date holds, as written; to see that costs less than to look for one."""
