"""The words of dates, as data, by language (ISO 639 code).

dateparser's word lists have the months, the units of time, "yesterday" and "3 hours ago"; here is what news pages write
beyond them, as they write it: whoever reads the tables folds accents and case. Several words in one string stand apart
by "|"; a word that contains another wins over it.
"""

from typing import Literal

Half = Literal["am", "pm", "night", "noon"]
Unit = Literal["second", "minute", "hour", "day", "week", "month", "year"]

DAY_WORDS: dict[str, dict[str, tuple[int, Half | None]]] = {
    "en": {
        "this morning": (0, "am"), "this afternoon": (0, "pm"), "this evening": (0, "night"),
        "tonight": (0, "night"), "last night": (1, "night"), "yesterday morning": (1, "am"),
        "yesterday afternoon": (1, "pm"), "yesterday evening": (1, "night"),
    },
    "ja": {
        "本日": (0, None), "きょう": (0, None), "当日": (0, None), "きのう": (1, None), "前日": (1, None),
        "おととい": (2, None), "おとつい": (2, None), "さきおととい": (3, None), "今朝": (0, "am"),
        "けさ": (0, "am"), "今晩": (0, "night"), "今夜": (0, "night"), "今夕": (0, "pm"), "昨夜": (1, "night"),
        "昨晩": (1, "night"), "ゆうべ": (1, "night"), "昨夕": (1, "pm"), "昨朝": (1, "am"), "昨今": (0, None),
    },
    "ko": {
        "전일": (1, None), "그저께": (2, None), "그제": (2, None), "엊그제": (2, None), "그끄저께": (3, None),
        "오늘밤": (0, "night"), "오늘 밤": (0, "night"), "어젯밤": (1, "night"), "간밤": (1, "night"),
        "지난밤": (1, "night"), "오늘 아침": (0, "am"),
    },
    "zh": {
        "前日": (2, None), "大前天": (3, None), "今早": (0, "am"), "今晨": (0, "am"), "今晚": (0, "night"),
        "昨晚": (1, "night"), "昨夜": (1, "night"), "昨晨": (1, "am"), "昨早": (1, "am"),
    },
    "de": {
        "heute morgen": (0, "am"), "heute früh": (0, "am"), "gestern abend": (1, "night"),
        "heute abend": (0, "night"), "gestern nacht": (1, "night"),
    },
    "fr": {
        "ce matin": (0, "am"), "ce soir": (0, "night"), "cet après-midi": (0, "pm"), "hier soir": (1, "night"),
        "hier matin": (1, "am"), "avant hier": (2, None),
    },
    "es": {
        "antier": (2, None), "antes de ayer": (2, None), "anoche": (1, "night"), "esta mañana": (0, "am"),
        "esta tarde": (0, "pm"), "esta noche": (0, "night"),
    },
    "it": {
        "l'altro ieri": (2, None), "altroieri": (2, None), "stamattina": (0, "am"), "stamani": (0, "am"),
        "stasera": (0, "night"), "ieri sera": (1, "night"), "avantieri": (2, None),
    },
    "pt": {"antes de ontem": (2, None)},
    "nl": {
        "vanochtend": (0, "am"), "vanmorgen": (0, "am"), "vanmiddag": (0, "pm"), "vanavond": (0, "night"),
        "gisteravond": (1, "night"), "gisterenavond": (1, "night"),
    },
    "sv": {"i förrgår": (2, None)},
    "nb": {"idag": (0, None), "igår": (1, None), "i forgårs": (2, None), "forgårs": (2, None)},
    "da": {"idag": (0, None), "igår": (1, None), "i forgårs": (2, None), "forgårs": (2, None)},
    "fi": {"toissapäivänä": (2, None)},
    "is": {"í fyrradag": (2, None)},
    "pl": {"przedwczoraj": (2, None)},
    "ro": {"astăzi": (0, None), "alaltăieri": (2, None)},
    "bg": {"завчера": (2, None)},
    "sr": {"prekjuče": (2, None), "прекјуче": (2, None), "sinoć": (1, "night"), "jutros": (0, "am")},
    "hr": {"sinoć": (1, "night"), "jutros": (0, "am")},
    "bs": {"prekjučer": (2, None)},
    "sl": {"predvčerajšnjim": (2, None)},
    "mk": {"завчера": (2, None)},
    "sq": {"pardje": (2, None)},
    "el": {"χτες": (1, None), "προχθές": (2, None), "προχτές": (2, None)},
    "tr": {"evvelsi gün": (2, None), "önceki gün": (2, None)},
    "az": {"srağagün": (2, None)},
    "et": {"üleeile": (2, None)},
    "lv": {"aizvakar": (2, None)},
    "lt": {"užvakar": (2, None)},
    "ca": {"abans d'ahir": (2, None)},
    "gl": {"antonte": (2, None)},
    "eu": {"herenegun": (2, None)},
    "cy": {"echdoe": (2, None)},
    "ga": {"arú inné": (2, None)},
    "ar": {"امس": (1, None), "أول أمس": (2, None), "البارحة": (1, None)},
    "he": {"שלשום": (2, None)},
    "fa": {"پریروز": (2, None)},
    "vi": {"hôm kia": (2, None), "sáng nay": (0, "am"), "tối qua": (1, "night")},
    "ms": {"kelmarin": (1, None)},
    "th": {"เมื่อวานนี้": (1, None), "เมื่อวานซืน": (2, None)},
    "fil": {"ngayong araw": (0, None), "kahapon": (1, None)},
}  # fmt: skip
"""Days before today, and the part of that day that the word names."""

YEAR_WORDS: dict[str, dict[str, int]] = {
    "ja": {"今年": 0, "本年": 0, "昨年": 1, "去年": 1, "一昨年": 2, "おととし": 2},
    "ko": {"올해": 0, "금년": 0, "작년": 1, "지난해": 1, "재작년": 2},
    "zh": {"今年": 0, "本年": 0, "去年": 1, "前年": 2},
}
"""Words that stand for a year before a month in figures, and how many years back it lies."""

MONTH_WORDS: dict[str, dict[str, int]] = {
    "ja": {"今月": 0, "先月": 1, "先々月": 2},
    "ko": {"이달": 0, "이번 달": 0, "지난달": 1, "지난 달": 1},
    "zh": {"本月": 0, "上月": 1, "上个月": 1, "上個月": 1},
}
"""The same for months before a day."""

JUST_NOW: dict[str, str] = {
    "en": "just now|right now|moments ago|a moment ago|seconds ago|just published|a few seconds ago",
    "ja": "たった今|たったいま|いま|ただ今|ただいま|さっき|今すぐ|数秒前",
    "ko": "방금 전|방금전|방금|조금 전|조금전|막|몇 초 전",
    "zh": "刚才|剛才|几秒前|幾秒前",
    "de": "gerade eben|soeben|gerade|eben|eben gerade|vor wenigen sekunden|vor kurzem",
    "fr": "à l'instant|tout de suite|il y a quelques secondes|il y a un instant",
    "es": "ahora mismo|hace un momento|hace unos segundos|hace instantes|justo ahora",
    "it": "adesso|proprio ora|poco fa|pochi secondi fa|in questo momento",
    "pt": "agora mesmo|agora há pouco|há instantes|há poucos segundos",
    "nl": "zojuist|zonet|net|daarnet|enkele seconden geleden",
    "sv": "just nu|nyss|alldeles nyss|för några sekunder sedan",
    "nb": "akkurat nå|nettopp|no|for få sekunder siden",
    "da": "lige nu|netop|for få sekunder siden|for lidt siden",
    "fi": "juuri nyt|juuri äsken|äsken|hetki sitten",
    "is": "rétt í þessu",
    "cs": "před chvílí|právě",
    "sk": "práve teraz|pred chvíľou",
    "pl": "przed chwilą|właśnie teraz|chwilę temu",
    "hu": "éppen most|az imént",
    "ro": "chiar acum|adineauri",
    "bg": "току-що",
    "ru": "только что",
    "uk": "щойно|тільки що",
    "be": "зараз|толькі што",
    "sr": "upravo sada|upravo|управо",
    "hr": "sada|upravo sada|upravo|maloprije",
    "bs": "upravo sada|upravo",
    "sl": "pravkar",
    "mk": "штотуку",
    "sq": "tani për tani",
    "el": "μόλις τώρα|πριν από λίγο|πριν λίγο",
    "tr": "şu an|az önce|biraz önce|şu anda|demin",
    "et": "praegu|äsja|just praegu",
    "lv": "tikko|nupat",
    "lt": "ką tik",
    "ca": "ara mateix|ara fa un moment",
    "gl": "agora mesmo",
    "eu": "oraintxe",
    "ar": "قبل لحظات|منذ لحظات|للتو",
    "he": "כרגע|זה עתה|ממש עכשיו",
    "fa": "هم اکنون|لحظاتی پیش|همین حالا",
    "hi": "अभी|अभी-अभी|अभी अभी",
    "vi": "vừa xong|mới đây|vừa mới",
    "id": "barusan",
    "ms": "baru sahaja",
    "th": "เมื่อสักครู่|เมื่อครู่|ตอนนี้",
}
"""Words for this moment."""

AGO_FRAMES: dict[str, tuple[str, ...]] = {
    "en": ("{} ago", "{} earlier"),
    "ja": ("{}前", "{}まえ", "約{}前", "およそ{}前"),
    "ko": ("{} 전", "약 {} 전"),
    "zh": ("{}前", "{}之前", "{}以前"),
    "de": ("vor {}", "vor etwa {}", "vor ca. {}"),
    "fr": ("il y a {}", "il y a environ {}", "y a {}"),
    "es": ("hace {}", "hace unos {}", "hace unas {}", "{} atrás"),
    "it": ("{} fa", "circa {} fa"),
    "pt": ("há {}", "{} atrás", "faz {}", "há cerca de {}"),
    "nl": ("{} geleden", "ongeveer {} geleden"),
    "sv": ("för {} sedan", "{} sedan"),
    "nb": ("for {} siden", "{} siden"),
    "da": ("for {} siden", "{} siden"),
    "fi": ("{} sitten",),
    "pl": ("{} temu",),
    "cs": ("před {}",),
    "sk": ("pred {}",),
    "hu": ("{} ezelőtt",),
    "ro": ("acum {}", "în urmă cu {}"),
    "bg": ("преди {}",),
    "ru": ("{} назад", "{} тому назад"),
    "uk": ("{} тому",),
    "be": ("{} таму",),
    "sr": ("pre {}", "пре {}"),
    "hr": ("prije {}",),
    "bs": ("prije {}",),
    "mk": ("пред {}",),
    "el": ("πριν {}", "πριν από {}", "{} πριν"),
    "tr": ("{} önce", "{} evvel"),
    "az": ("{} əvvəl",),
    "et": ("{} tagasi",),
    "lv": ("pirms {}",),
    "sl": ("pred {}",),
    "lt": ("prieš {}",),
    "ca": ("fa {}",),
    "gl": ("hai {}", "fai {}"),
    "eu": ("duela {}",),
    "ar": ("منذ {}", "قبل {}"),
    "he": ("לפני {}",),
    "fa": ("{} پیش", "{} قبل"),
    "hi": ("{} पहले",),
    "bn": ("{} আগে",),
    "vi": ("{} trước", "cách đây {}"),
    "id": ("{} lalu", "{} yang lalu"),
    "ms": ("{} lalu", "{} yang lalu"),
    "th": ("{}ที่แล้ว", "{}ก่อน", "{}ที่ผ่านมา"),
    "ta": ("{} முன்", "{} முன்பு"),
}
"""Ways to put a duration into the past."""

UNIT_WORDS: dict[str, dict[str, Unit]] = {
    "en": {"w": "week", "wks": "week", "mos": "month", "mths": "month", "yrs": "year"},
    "ja": {
        "秒": "second", "分": "minute", "時間": "hour", "日": "day", "週間": "week", "週": "week", "ヶ月": "month",
        "か月": "month", "カ月": "month", "ケ月": "month", "ヵ月": "month", "箇月": "month", "年": "year",
    },
    "ko": {
        "초": "second", "분": "minute", "시간": "hour", "일": "day", "주": "week", "주일": "week", "개월": "month",
        "달": "month", "년": "year",
    },
    "zh": {
        "秒": "second", "秒钟": "second", "秒鐘": "second", "分": "minute", "分钟": "minute", "分鐘": "minute",
        "小时": "hour", "小時": "hour", "个小时": "hour", "個小時": "hour", "天": "day", "日": "day", "周": "week",
        "週": "week", "星期": "week", "个星期": "week", "個星期": "week", "个月": "month", "個月": "month",
        "月": "month", "年": "year",
    },
    "de": {"tg": "day", "wo": "week", "h": "hour", "stdn": "hour", "d": "day"},
    "fr": {"mn": "minute"},
    "es": {"hrs": "hour"},
    "it": {"gg": "day"},
    "pt": {"d": "day"},
    "nl": {"d": "day"},
    "sv": {"d": "day"},
    "da": {"d": "day"},
    "fi": {"h": "hour"},
    "pl": {"h": "hour", "dn": "day"},
    "cs": {"hod": "hour"},
    "sk": {"hod": "hour"},
    "ru": {"л": "year"},
    "lt": {
        "sekundes": "second", "minutes": "minute", "valandas": "hour", "dienas": "day", "savaites": "week",
        "mėnesius": "month", "metus": "year",
    },
    "et": {
        "sekundit": "second", "minutit": "minute", "tundi": "hour", "päeva": "day", "nädalat": "week",
        "kuud": "month", "aastat": "year", "h": "hour",
    },
    "bs": {
        "sekunde": "second", "minute": "minute", "sata": "hour", "dana": "day", "sedmice": "week",
        "mjeseca": "month", "mjeseci": "month", "godine": "year",
    },
    "sl": {
        "sekundama": "second", "minutama": "minute", "urama": "hour", "dnevoma": "day", "tednoma": "week",
        "mesecema": "month", "letoma": "year",
    },
    "vi": {"tiếng": "hour"},
    "ar": {"أسابيع": "week", "أسبوعا": "week", "أشهر": "month", "شهور": "month", "سنوات": "year", "أعوام": "year"},
    "ta": {
        "நிமிடங்களுக்கு": "minute", "நிமிடத்திற்கு": "minute", "மணிநேரத்திற்கு": "hour", "மணி நேரத்திற்கு": "hour",
        "மணிநேரங்களுக்கு": "hour", "நாளுக்கு": "day", "நாட்களுக்கு": "day", "வாரங்களுக்கு": "week", "மாதங்களுக்கு": "month",
    },
}  # fmt: skip
"""Short and inflected units that stand in the frames."""

NUMBER_WORDS: dict[str, dict[str, int]] = {
    "en": {
        "an": 1, "a": 1, "one": 1, "about an": 1, "about a": 1, "over an": 1, "over a": 1, "almost an": 1,
        "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
    },
    "ko": {"한": 1, "두": 2, "세": 3, "네": 4, "다섯": 5, "여섯": 6, "일곱": 7, "여덟": 8, "아홉": 9, "열": 10},
    "de": {"einer": 1, "einem": 1, "einen": 1, "eine": 1, "ein": 1, "zwei": 2, "drei": 3, "vier": 4, "fünf": 5},
    "fr": {"une": 1, "un": 1, "deux": 2, "trois": 3},
    "es": {"una": 1, "un": 1, "uno": 1, "dos": 2, "tres": 3},
    "it": {"una": 1, "un": 1, "uno": 1, "due": 2, "tre": 3},
    "pt": {"uma": 1, "um": 1, "duas": 2, "dois": 2},
    "nl": {"een": 1, "één": 1, "twee": 2, "drie": 3},
    "sv": {"en": 1, "ett": 1, "två": 2},
    "nb": {"en": 1, "ett": 1, "et": 1, "ei": 1, "én": 1, "to": 2},
    "da": {"en": 1, "et": 1, "to": 2},
    "fi": {"yksi": 1, "kaksi": 2},
    "el": {"μία": 1, "μια": 1, "ένα": 1, "έναν": 1, "δύο": 2},
    "ro": {"o": 1, "un": 1, "două": 2},
    "hu": {"egy": 1, "két": 2},
    "ca": {"una": 1, "un": 1},
    "gl": {"unha": 1, "un": 1},
    "cs": {"jedním": 1, "jednou": 1},
    "sk": {"jedným": 1, "jednou": 1},
    "pl": {"jedną": 1, "jeden": 1},
    "tr": {"bir": 1, "iki": 2},
    "hr": {"jedan": 1, "jednu": 1},
    "sl": {"eno": 1, "enim": 1},
    "sq": {"një": 1},
    "et": {"üks": 1},
    "id": {"satu": 1, "dua": 2},
    "vi": {"một": 1, "hai": 2},
    "fa": {"یک": 1, "دو": 2, "سه": 3},
}  # fmt: skip
"""Numbers that stand as words before a unit."""

SPELLED_AGO: dict[str, dict[str, tuple[int, Unit]]] = {
    "en": {"half an hour ago": (30, "minute")},
    "ja": {"半年前": (6, "month"), "半日前": (12, "hour")},
    "ko": {
        "하루 전": (1, "day"), "이틀 전": (2, "day"), "사흘 전": (3, "day"), "나흘 전": (4, "day"),
        "일주일 전": (1, "week"), "반년 전": (6, "month"),
    },
    "zh": {
        "半小时前": (30, "minute"), "半小時前": (30, "minute"), "半个小时前": (30, "minute"),
        "半年前": (6, "month"), "半天前": (12, "hour"),
    },
    "de": {"vor einer halben stunde": (30, "minute")},
    "fr": {"il y a une demi-heure": (30, "minute")},
    "es": {"hace media hora": (30, "minute")},
    "it": {"un'ora fa": (1, "hour"), "mezz'ora fa": (30, "minute")},
    "ru": {
        "секунду назад": (1, "second"), "минуту назад": (1, "minute"), "час назад": (1, "hour"),
        "день назад": (1, "day"), "неделю назад": (1, "week"), "месяц назад": (1, "month"),
        "год назад": (1, "year"), "полчаса назад": (30, "minute"),
    },
    "uk": {
        "хвилину тому": (1, "minute"), "годину тому": (1, "hour"), "день тому": (1, "day"),
        "тиждень тому": (1, "week"), "місяць тому": (1, "month"), "рік тому": (1, "year"),
        "пів години тому": (30, "minute"),
    },
    "be": {"хвіліну таму": (1, "minute"), "гадзіну таму": (1, "hour"), "дзень таму": (1, "day")},
    "bg": {"преди час": (1, "hour"), "преди минута": (1, "minute"), "преди ден": (1, "day")},
    "pl": {
        "minutę temu": (1, "minute"), "godzinę temu": (1, "hour"), "dzień temu": (1, "day"),
        "tydzień temu": (1, "week"), "miesiąc temu": (1, "month"), "rok temu": (1, "year"),
        "pół godziny temu": (30, "minute"),
    },
    "cs": {
        "před minutou": (1, "minute"), "před hodinou": (1, "hour"), "před dnem": (1, "day"),
        "před týdnem": (1, "week"), "před měsícem": (1, "month"), "před rokem": (1, "year"),
        "před půl hodinou": (30, "minute"),
    },
    "sk": {
        "pred minútou": (1, "minute"), "pred hodinou": (1, "hour"), "pred týždňom": (1, "week"),
        "pred mesiacom": (1, "month"), "pred rokom": (1, "year"),
    },
    "sl": {
        "pred minuto": (1, "minute"), "pred uro": (1, "hour"), "pred tednom": (1, "week"),
        "pred mesecem": (1, "month"),
    },
    "hr": {"prije minutu": (1, "minute"), "prije sat": (1, "hour"), "prije sat vremena": (1, "hour")},
    "bs": {"prije minutu": (1, "minute"), "prije sat": (1, "hour"), "prije sat vremena": (1, "hour")},
    "sr": {"pre minut": (1, "minute"), "pre sat vremena": (1, "hour"), "пре сат времена": (1, "hour")},
    "mk": {"пред час": (1, "hour")},
    "fi": {
        "minuutti sitten": (1, "minute"), "tunti sitten": (1, "hour"), "päivä sitten": (1, "day"),
        "viikko sitten": (1, "week"), "vuosi sitten": (1, "year"), "puoli tuntia sitten": (30, "minute"),
    },
    "et": {"minut tagasi": (1, "minute"), "tund tagasi": (1, "hour"), "päev tagasi": (1, "day")},
    "lv": {"pirms stundas": (1, "hour"), "pirms minūtes": (1, "minute")},
    "lt": {"prieš valandą": (1, "hour"), "prieš minutę": (1, "minute")},
    "ar": {
        "منذ دقيقة": (1, "minute"), "قبل دقيقة": (1, "minute"), "منذ ساعة": (1, "hour"), "قبل ساعة": (1, "hour"),
        "منذ يوم": (1, "day"), "قبل يوم": (1, "day"), "منذ أسبوع": (1, "week"), "منذ شهر": (1, "month"),
        "منذ سنة": (1, "year"), "منذ دقيقتين": (2, "minute"), "قبل دقيقتين": (2, "minute"),
        "منذ ساعتين": (2, "hour"), "قبل ساعتين": (2, "hour"), "منذ يومين": (2, "day"), "قبل يومين": (2, "day"),
        "منذ أسبوعين": (2, "week"), "منذ شهرين": (2, "month"), "منذ سنتين": (2, "year"),
    },
    "id": {
        "sejam yang lalu": (1, "hour"), "sejam lalu": (1, "hour"), "semenit yang lalu": (1, "minute"),
        "sehari yang lalu": (1, "day"), "seminggu yang lalu": (1, "week"), "seminggu lalu": (1, "week"),
        "sebulan yang lalu": (1, "month"), "sebulan lalu": (1, "month"), "setahun yang lalu": (1, "year"),
        "setahun lalu": (1, "year"), "setengah jam yang lalu": (30, "minute"),
    },
    "he": {
        "לפני דקה": (1, "minute"), "לפני שעה": (1, "hour"), "לפני יום": (1, "day"), "לפני שבוע": (1, "week"),
        "לפני חודש": (1, "month"), "לפני שנה": (1, "year"), "לפני שעתיים": (2, "hour"), "לפני יומיים": (2, "day"),
        "לפני שבועיים": (2, "week"), "לפני חודשיים": (2, "month"), "לפני שנתיים": (2, "year"),
        "לפני חצי שעה": (30, "minute"),
    },
}  # fmt: skip
"""Wordings that leave the number out or hide it."""

MORE_MONTHS: dict[str, dict[str, int]] = {
    "de": {"maerz": 3},
    "id": {"ags": 8},
    "ms": {"ogs": 8},
    "sr": {"juni": 6, "juli": 7, "јуни": 6, "јули": 7},
    "th": {
        "ม.ค": 1, "ก.พ": 2, "มี.ค": 3, "เม.ย": 4, "พ.ค": 5, "มิ.ย": 6, "ก.ค": 7, "ส.ค": 8, "ก.ย": 9, "ต.ค": 10,
        "พ.ย": 11, "ธ.ค": 12,
    },
    "ar": {"ابريل": 4, "اغسطس": 8, "اكتوبر": 10},
}  # fmt: skip
"""Names that dateparser lacks. Any beginning of a name of three letters or more is known anyway."""

PERSIAN_MONTHS: dict[str, tuple[str, ...]] = {
    "fa": (
        "فروردین|فروردین‌ماه|حمل", "اردیبهشت|اردیبهشت‌ماه|ثور", "خرداد|خردادماه|جوزا", "تیر|تیرماه|سرطان",
        "مرداد|امرداد|مردادماه|اسد", "شهریور|شهریورماه|سنبله", "مهر|مهرماه|میزان", "آبان|آبان‌ماه|عقرب",
        "آذر|آذرماه|قوس", "دی|دی‌ماه|جدی", "بهمن|بهمن‌ماه|دلو", "اسفند|اسفندماه|حوت",
    ),
    "ps": ("وری", "غویی|غوایی", "غبرګولی", "چنګاښ", "زمری", "وږی", "تله", "لړم", "لیندۍ", "مرغومی", "سلواغه", "کب"),
}  # fmt: skip
"""The months of the Persian calendar, by the language that counts by it: Iran's names, then Afghanistan's."""

HALVES: dict[Half, str] = {
    "am": "午前|오전|上午|凌晨|清晨|早上|早晨|早|새벽|아침|朝|未明|早朝|am|a.m.|a.m|a. m.|vorm.|صباحا|صباحاً|ص",
    "pm": "午後|오후|下午|午后|傍晚|저녁|夕方|夕|pm|p.m.|p.m|p. m.|nachm.|مساء|مساءً|م",
    "night": "晚上|晚间|晚間|晚|夜间|夜間|夜里|夜|深夜|밤|night|ночи",
    "noon": "中午|낮|昼|午間|午间",
}
"""Parts of the day in any language: before the hour in East Asian writing, after it elsewhere. "night" is the evening
and the small hours under the same date.
"""

MORE_DAYS_OF_WEEK: dict[str, tuple[str, ...]] = {
    "ja": ("月曜", "火曜", "水曜", "木曜", "金曜", "土曜", "日曜"),
    "zh": (
        "週一|禮拜一",
        "週二|禮拜二",
        "週三|禮拜三",
        "週四|禮拜四",
        "週五|禮拜五",
        "週六|禮拜六",
        "週日|週天|周天|禮拜天",
    ),
}
"""Names of the days from Monday on that dateparser lacks."""

MORE_HALVES: dict[str, dict[Half, str]] = {
    "ar": {"noon": "ظهرا"},
    "bn": {
        "am": "এএম|সকাল|সকালে|ভোর", "pm": "পিএম|বিকেল|বিকাল|সন্ধ্যা|সন্ধ্যায়", "night": "রাত|রাতে", "noon": "দুপুর|দুপুরে",
    },
    "es": {"am": "de la mañana", "pm": "de la tarde", "night": "de la noche"},
    "fa": {"am": "صبح|قبل از ظهر|بامداد", "pm": "بعد از ظهر|عصر", "night": "شب", "noon": "ظهر"},
    "hi": {"am": "सुबह", "pm": "शाम", "night": "रात", "noon": "दोपहर"},
    "id": {"am": "pagi", "pm": "sore", "night": "malam", "noon": "siang"},
    "ms": {"am": "pagi", "pm": "petang", "night": "malam", "noon": "tengah hari"},
    "ru": {"am": "утра", "pm": "вечера", "noon": "дня"},
    "uk": {"am": "ранку", "pm": "вечора", "night": "ночі"},
    "ur": {"am": "صبح", "pm": "شام|دوپہر", "night": "رات"},
    "vi": {"am": "sáng", "pm": "chiều", "night": "tối|đêm", "noon": "trưa"},
}  # fmt: skip
"""Those that only their language knows."""

NOT_HALVES: dict[str, str] = {"de": "am"}
"""Words of a language that look like another's half-day."""

NOON: dict[str, str] = {
    "ja": "正午",
    "zh": "正午",
    "ko": "정오",
    "en": "noon|12 noon|midday",
    "fr": "midi",
    "es": "mediodía",
    "it": "mezzogiorno",
}
"""Words for twelve o'clock."""

BEFORE_TIME: dict[str, str] = {
    "en": "at",
    "de": "um|ab",
    "fr": "à",
    "es": "a las|a la|las",
    "it": "alle|ore|alle ore|ora",
    "pt": "às|as|à",
    "nl": "om",
    "sv": "kl|klockan|kl.",
    "nb": "kl|klokken|klokka|kl.",
    "da": "kl|klokken|kl.",
    "fi": "klo|kello",
    "is": "kl|klukkan|kl.",
    "cs": "v|ve",
    "sk": "o",
    "pl": "o|godz|o godz|godz.|o godz.|godzina|o godzinie",
    "ro": "ora|la ora|la|orele",
    "ru": "в",
    "uk": "о|об",
    "bg": "в|в часа",
    "hr": "u",
    "sr": "u|у",
    "sl": "ob",
    "el": "στις|ώρα",
    "tr": "saat",
    "et": "kell|kl",
    "lv": "plkst|plkst.",
    "id": "pukul|jam|pkl|pkl.",
    "ms": "jam|pukul",
    "vi": "lúc",
    "ca": "a les|a la",
    "gl": "ás",
    "th": "เวลา",
    "ar": "الساعة",
    "he": "בשעה",
    "fa": "ساعت",
}
"""Words before a time, which make "10.23" or a bare "15" one."""

HOUR_UNITS: dict[str, str] = {
    "de": "uhr",
    "fr": "heures|heure",
    "es": "horas|h.|hs",
    "pt": "horas",
    "nl": "uur|u",
    "it": "ore",
    "pl": "godz",
    "ru": "часов|часа|час",
    "lt": "val|val.",
    "th": "น.|น",
    "sr": "sati|h",
    "hr": "sati|h",
    "en": "hrs|hours|o'clock",
    "ro": "ore",
    "fi": "h",
}
"""Words after an hour."""

ERAS: dict[str, int] = {
    "令和": 2018, "平成": 1988, "昭和": 1925, "大正": 1911, "明治": 1867, "令": 2018, "平": 1988, "昭": 1925,
    "r": 2018, "h": 1988, "s": 1925, "民國": 1911, "民国": 1911,
}  # fmt: skip
"""The Japanese eras and the Chinese Republic's: the year before their first."""

LANGUAGE_ALIASES = {
    "no": "nb", "sh": "sr", "iw": "he", "in": "id", "jp": "ja", "kr": "ko", "cn": "zh", "cz": "cs", "dk": "da",
    "gr": "el", "ua": "uk", "se": "sv", "nn": "nb", "tl": "fil",
}  # fmt: skip
"""Codes that pages use, and ours for them."""

YEAR_FIRST_LANGUAGES = frozenset({"ja", "ko", "zh"})
"""Where "24.06.18" begins with the year and "6/18" with the month."""

BUDDHIST_LANGUAGE, BUDDHIST_YEARS = "th", 543
"""The language that counts years so many ahead of ours."""
