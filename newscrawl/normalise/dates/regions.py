"""Where a page is, as data: what its country decides, and the names of time zones."""

MONTH_FIRST_COUNTRIES = frozenset({"US", "PR", "GU", "VI", "AS", "MP", "FM", "PW", "MH", "PH"})
"""Where "04/05/2024" in English is April 5."""

COUNTRY_ORDERED_LANGUAGES = frozenset({"", "en", "fil"})
"""Where the country decides whether the month comes first, and not the language."""

UNDECIDED_COUNTRIES = frozenset({"CA", "JP", "KR", "TW", "CN"})
"""Where English pages use both orders: a date that can be read both ways isn't read."""

DAY_FIRST_CHINESE = frozenset({"HK", "MO", "SG", "MY"})
"""Where Chinese pages write the day first once the year stands last."""

PERSIAN_COUNTRIES = frozenset({"IR", "AF"})
"""Where figures that leave the year out, or its century, are of the Persian calendar in the languages that know it."""

LANGUAGE_OF_COUNTRY = {"JP": "ja", "KR": "ko", "CN": "zh", "TW": "zh", "HK": "zh", "IR": "fa", "AF": "fa"}
"""The language of pages that name none; elsewhere all languages are tried."""

ZONES: dict[str, str] = {
    "UTC": "Z", "GMT": "Z", "UT": "Z", "Z": "Z", "JST": "+09:00", "KST": "+09:00", "HKT": "+08:00",
    "SGT": "+08:00", "MYT": "+08:00", "PHT": "+08:00", "CST": "-06:00", "WIB": "+07:00", "WITA": "+08:00",
    "WIT": "+09:00", "ICT": "+07:00", "IST": "+05:30", "NPT": "+05:45", "PKT": "+05:00", "BDT": "+06:00",
    "TRT": "+03:00", "TSI": "+03:00", "MSK": "+03:00", "МСК": "+03:00", "GST": "+04:00", "AST": "-04:00",
    "IDT": "+03:00", "IRST": "+03:30", "SAST": "+02:00", "EAT": "+03:00", "WAT": "+01:00",
    "CAT": "+02:00", "BST": "+01:00",
    "WEST": "+01:00", "CEST": "+02:00", "MESZ": "+02:00", "EEST": "+03:00", "HAEC": "+02:00",
    "OEZ": "Europe/Athens", "CET": "Europe/Paris", "MEZ": "Europe/Berlin", "EET": "Europe/Athens",
    "WET": "Europe/Lisbon", "HEC": "Europe/Paris", "ET": "America/New_York", "CT": "America/Chicago",
    "MT": "America/Denver", "PT": "America/Los_Angeles", "EST": "-05:00", "EDT": "-04:00", "CDT": "-05:00",
    "MST": "-07:00", "MDT": "-06:00", "PST": "-08:00", "PDT": "-07:00", "AKST": "-09:00", "AKDT": "-08:00",
    "HST": "-10:00", "ADT": "-03:00", "NST": "-03:30", "NDT": "-02:30", "HNE": "-05:00", "HAE": "-04:00",
    "BRT": "-03:00", "ART": "-03:00", "CLT": "America/Santiago", "COT": "-05:00", "PET": "-05:00", "VET": "-04:00",
    "AEST": "+10:00", "AEDT": "+11:00", "ACST": "+09:30", "ACDT": "+10:30", "AWST": "+08:00",
    "AET": "Australia/Sydney", "NZST": "+12:00", "NZDT": "+13:00", "NZT": "Pacific/Auckland",
}  # fmt: skip
"""Abbreviations: an IANA name where pages use one for its summer time, too, else an offset."""

ZONES_BY_COUNTRY: dict[str, dict[str, str]] = {
    "CST": {
        "CN": "+08:00",
        "TW": "+08:00",
        "HK": "+08:00",
        "MO": "+08:00",
        "CU": "-05:00",
        "SG": "+08:00",
        "AU": "+09:30",
    },
    "IST": {"IE": "+01:00", "IL": "+02:00"},
    "BST": {"BD": "+06:00"},
    "EST": {"AU": "Australia/Sydney"},
    "EDT": {"AU": "+11:00"},
    "AST": {"SA": "+03:00", "KW": "+03:00", "QA": "+03:00", "BH": "+03:00", "IQ": "+03:00", "YE": "+03:00"},
    "PST": {"PH": "+08:00", "PK": "+05:00"},
    "MST": {"MY": "+08:00"},
}
"""Abbreviations that mean something else in some countries."""

ZONE_NAMES: dict[str, str] = {
    "日本時間": "+09:00", "日本標準時": "+09:00", "日本时间": "+09:00", "일본시간": "+09:00", "東京時間": "+09:00",
    "韓国時間": "+09:00", "한국시간": "+09:00", "한국 시간": "+09:00", "韩国时间": "+09:00",
    "한국표준시": "+09:00", "韓國時間": "+09:00", "北京时间": "+08:00", "北京時間": "+08:00", "中国时间": "+08:00",
    "中国標準時": "+08:00", "台北時間": "+08:00", "台灣時間": "+08:00", "台湾時間": "+08:00", "香港時間": "+08:00",
    "中国标准时间": "+08:00", "香港时间": "+08:00", "台湾时间": "+08:00", "格林尼治标准时间": "Z",
    "格林尼治時間": "Z", "格林威治标准时间": "Z", "格林威治標準時間": "Z", "格林威治時間": "Z",
    "格林尼治时间": "Z", "格林尼治平时": "Z", "世界协调时间": "Z", "协调世界时": "Z", "協調世界時": "Z",
    "世界標準時": "Z", "グリニッジ標準時": "Z", "그리니치 표준시": "Z", "세계표준시": "Z", "협정 세계시": "Z",
    "米東部時間": "America/New_York", "米国東部時間": "America/New_York", "东部时间": "America/New_York",
    "東部時間": "America/New_York", "미 동부시간": "America/New_York", "미국 동부시간": "America/New_York",
    "太平洋時間": "America/Los_Angeles", "太平洋时间": "America/Los_Angeles", "米西部時間": "America/Los_Angeles",
    "英国時間": "Europe/London", "欧州中央時間": "Europe/Paris", "coordinated universal time": "Z",
    "greenwich mean time": "Z", "eastern time": "America/New_York", "central time": "America/Chicago",
    "mountain time": "America/Denver", "pacific time": "America/Los_Angeles",
    "central european time": "Europe/Paris", "central european summer time": "+02:00",
    "british summer time": "+01:00", "japan standard time": "+09:00", "korea standard time": "+09:00",
    "china standard time": "+08:00", "beijing time": "+08:00", "hong kong time": "+08:00",
    "india standard time": "+05:30", "indian standard time": "+05:30", "singapore time": "+08:00",
    "moscow time": "+03:00", "по московскому времени": "+03:00", "по мск": "+03:00", "московское время": "+03:00",
    "за київським часом": "Europe/Kyiv", "mitteleuropäische zeit": "Europe/Berlin",
    "mitteleuropäische sommerzeit": "+02:00", "heure de paris": "Europe/Paris", "ora italiana": "Europe/Rome",
    "hora peninsular": "Europe/Madrid", "hora de brasília": "America/Sao_Paulo",
    "horário de brasília": "America/Sao_Paulo", "türkiye saati": "+03:00", "london time": "Europe/London",
    "korea time": "+09:00", "japan time": "+09:00", "uk time": "Europe/London", "taiwan time": "+08:00",
    "giờ việt nam": "+07:00",
    "美东时间": "America/New_York", "美東時間": "America/New_York", "纽约时间": "America/New_York",
    "紐約時間": "America/New_York", "ニューヨーク時間": "America/New_York", "뉴욕시간": "America/New_York",
    "뉴욕 시간": "America/New_York", "미 동부 시간": "America/New_York", "미국 동부 시간": "America/New_York",
    "美西时间": "America/Los_Angeles", "美西時間": "America/Los_Angeles", "미 서부시간": "America/Los_Angeles",
    "미국 서부시간": "America/Los_Angeles", "伦敦时间": "Europe/London", "倫敦時間": "Europe/London",
    "英国时间": "Europe/London", "英國時間": "Europe/London", "ロンドン時間": "Europe/London",
    "런던시간": "Europe/London", "巴黎时间": "Europe/Paris", "巴黎時間": "Europe/Paris", "パリ時間": "Europe/Paris",
    "欧洲中部时间": "Europe/Paris",
    "歐洲中部時間": "Europe/Paris", "中央ヨーロッパ時間": "Europe/Paris", "柏林时间": "Europe/Berlin",
    "莫斯科时间": "+03:00", "莫斯科時間": "+03:00", "モスクワ時間": "+03:00", "모스크바시간": "+03:00",
    "东京时间": "+09:00", "首尔时间": "+09:00", "首爾時間": "+09:00", "ソウル時間": "+09:00", "서울시간": "+09:00",
    "新加坡时间": "+08:00", "新加坡時間": "+08:00", "シンガポール時間": "+08:00", "베이징시간": "+08:00",
    "台北时间": "+08:00", "悉尼时间": "Australia/Sydney", "雪梨時間": "Australia/Sydney", "協定世界時": "Z",
    "new york time": "America/New_York", "tokyo time": "+09:00", "seoul time": "+09:00", "paris time": "Europe/Paris",
    "hora de méxico": "America/Mexico_City", "hora argentina": "-03:00", "hora colombiana": "-05:00",
    "hora de lisboa": "Europe/Lisbon", "по киевскому времени": "Europe/Kyiv", "по минскому времени": "+03:00",
    "по київському часу": "Europe/Kyiv",
    "به وقت تهران": "Asia/Tehran", "به وقت گرینویچ": "Z", "گرینویچ": "Z", "بتوقيت غرينتش": "Z",
    "بتوقيت جرينتش": "Z", "غرينتش": "Z", "جرينتش": "Z", "بتوقيت مكة": "+03:00",
    "eastern standard time": "-05:00", "eastern daylight time": "-04:00",
    "pacific standard time": "-08:00", "pacific daylight time": "-07:00", "central standard time": "-06:00",
    "central daylight time": "-05:00",
}  # fmt: skip
"""Zones in words."""
