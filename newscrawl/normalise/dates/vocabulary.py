"""The words of dates, as data. Month names, half-days and "3 hours ago" come from Babel (the Unicode CLDR) in every
language; here is what news pages write beyond that: labels, days counted from today, zones, eras and colloquial forms.

Words are given as they are written; whoever reads them folds accents and case.
"""

from typing import Literal

Label = Literal["published", "modified"]
Unit = Literal["second", "minute", "hour", "day", "week", "month", "year"]
Half = Literal["am", "pm", "night", "noon"]

LABELS: dict[str, dict[Label, str]] = {
    # Words apart by "|". A label longer than another that it contains wins.
    "en": {
        "published": "published|first published|originally published|posted|written|created|uploaded|released|issued|"
        "publish date|publication date|date published|added|filed|submitted|pub date",
        "modified": "updated|last updated|modified|last modified|edited|last edited|revised|changed|amended|update|"
        "last update|date modified|corrected|refreshed",
    },
    "ja": {
        "published": "公開|掲載|配信|投稿|入力|発表|登録|作成日|作成日時|発行|発信|初出|アップ日|質問日時|公開日|公布|掲出|公開日時",
        "modified": "更新|最終更新|修正|改訂|改定|訂正|改稿|編集日|編集日時|編集済み|変更日|変更日時|アップデート|加筆",
    },
    "ko": {
        "published": "입력|기사입력|최초입력|등록|기사등록|최초등록|송고|기사송고|작성|작성일|기사작성|게재|발행|승인|기사승인|게시|최초 입력|보도|발행일",
        "modified": "수정|최종수정|기사수정|최종 수정|마지막 수정|업데이트|최종업데이트|최종 업데이트|갱신|편집일|최종편집|최종",
    },
    "zh": {
        "published": "发布|發布|發佈|发表|發表|刊登|刊发|刊發|上传|上傳|发稿|發稿|出版|公布|創建|创建|首发|首發|上架",
        "modified": "更新|最后更新|最後更新|修改|最后修改|修订|修訂|更正|編修",
    },
    "de": {
        "published": "veröffentlicht|zuerst veröffentlicht|publiziert|erstellt|erschienen|online seit|eingestellt|erstveröffentlichung|"
        "veröffentlichung|veröffentlichungsdatum",
        "modified": "aktualisiert|zuletzt aktualisiert|aktualisierung|letzte aktualisierung|geändert|zuletzt geändert|bearbeitet|"
        "zuletzt bearbeitet|update|letztes update|stand|überarbeitet|akt",
    },
    "fr": {
        "published": "publié|publiée|publication|posté|mis en ligne|mise en ligne|paru|parue|créé|rédigé|écrit|date de publication",
        "modified": "mis à jour|mise à jour|modifié|modifiée|modification|actualisé|dernière mise à jour|dernière modification|maj|"
        "date de modification|màj",
    },
    "es": {
        "published": "publicado|publicada|publicación|creado|fecha de publicación|subido|escrito",
        "modified": "actualizado|actualizada|actualización|modificado|modificada|última actualización|act|editado|última modificación",
    },
    "it": {
        "published": "pubblicato|pubblicata|pubblicazione|creato|inserito|data di pubblicazione|scritto",
        "modified": "aggiornato|aggiornata|aggiornamento|modifica|modificato|ultimo aggiornamento|ultima modifica|modificata",
    },
    "pt": {
        "published": "publicado|publicada|publicação|publicado em|criado|postado|data de publicação",
        "modified": "atualizado|atualizada|actualizado|atualização|última atualização|modificado|editado|alterado",
    },
    "nl": {
        "published": "gepubliceerd|geplaatst|publicatie|geschreven|verschenen|aangemaakt|publicatiedatum",
        "modified": "bijgewerkt|laatst bijgewerkt|gewijzigd|laatst gewijzigd|aangepast|laatst aangepast|update|laatste update|geactualiseerd",
    },
    "sv": {
        "published": "publicerad|publicerat|publicerades|publicering|skapad|skriven|inlagd",
        "modified": "uppdaterad|senast uppdaterad|uppdaterat|uppdaterades|ändrad|senast ändrad|redigerad",
    },
    "nb": {
        "published": "publisert|opprettet|lagt ut|skrevet|først publisert",
        "modified": "oppdatert|sist oppdatert|endret|sist endret|redigert",
    },
    "da": {
        "published": "publiceret|offentliggjort|udgivet|oprettet|lagt op|skrevet",
        "modified": "opdateret|sidst opdateret|ændret|redigeret|senest opdateret|rettet",
    },
    "fi": {
        "published": "julkaistu|julkaisuaika|luotu|julkaisupäivä",
        "modified": "päivitetty|viimeksi päivitetty|muokattu|muutettu",
    },
    "is": {"published": "birt|birtist|skrifað", "modified": "uppfært|síðast uppfært|breytt"},
    "cs": {
        "published": "publikováno|vydáno|zveřejněno|vloženo|vytvořeno",
        "modified": "aktualizováno|aktualizace|upraveno|změněno|poslední aktualizace|naposledy upraveno",
    },
    "sk": {
        "published": "publikované|vydané|zverejnené|vytvorené",
        "modified": "aktualizované|aktualizácia|upravené|zmenené|posledná aktualizácia",
    },
    "pl": {
        "published": "opublikowano|opublikowany|data publikacji|publikacja|dodano|utworzono|dodane",
        "modified": "aktualizacja|zaktualizowano|ostatnia aktualizacja|data aktualizacji|zmodyfikowano|aktualizowano|zmieniono",
    },
    "hu": {
        "published": "megjelent|közzétéve|publikálva|létrehozva|megjelenés",
        "modified": "frissítve|módosítva|utolsó frissítés|frissült|utoljára frissítve|módosult",
    },
    "ro": {
        "published": "publicat|postat|data publicării|data publicarii|creat",
        "modified": "actualizat|actualizare|ultima actualizare|modificat|editat",
    },
    "bg": {"published": "публикувано|публикувана|публикуван", "modified": "обновено|обновена|последна промяна|актуализирано|променено"},
    "ru": {
        "published": "опубликовано|опубликована|дата публикации|создано|добавлено",
        "modified": "обновлено|обновлена|обновление|изменено|изменен|последнее обновление|дата обновления|исправлено",
    },
    "uk": {
        "published": "опубліковано|дата публікації|створено|додано",
        "modified": "оновлено|оновлення|змінено|останнє оновлення|востаннє оновлено",
    },
    "be": {"published": "апублікавана", "modified": "абноўлена"},
    "sr": {
        "published": "objavljeno|објављено|kreirano",
        "modified": "ažurirano|izmenjeno|poslednja izmena|ажурирано|измењено|osveženo",
    },
    "hr": {"published": "objavljeno|kreirano", "modified": "ažurirano|izmijenjeno|zadnja izmjena|posljednja izmjena|osvježeno"},
    "bs": {"published": "objavljeno", "modified": "ažurirano|izmijenjeno"},
    "sl": {"published": "objavljeno|ustvarjeno|objava", "modified": "posodobljeno|nazadnje posodobljeno|spremenjeno|zadnja posodobitev"},
    "mk": {"published": "објавено", "modified": "ажурирано|изменето"},
    "sq": {"published": "publikuar|botuar|u publikua", "modified": "përditësuar|ndryshuar|përditësimi"},
    "el": {
        "published": "δημοσιεύτηκε|δημοσιεύθηκε|δημοσίευση|δημιουργία|ημερομηνία δημοσίευσης",
        "modified": "ενημερώθηκε|ενημέρωση|τελευταία ενημέρωση|τροποποιήθηκε|ανανεώθηκε|τελευταία τροποποίηση",
    },
    "tr": {
        "published": "yayınlanma|yayınlandı|yayınlanma tarihi|giriş|giriş tarihi|oluşturulma|oluşturulma tarihi|eklenme|yayın|yayımlanma|"
        "yayın tarihi|yayımlandı|haber giriş",
        "modified": "güncelleme|güncellenme|güncellendi|son güncelleme|güncelleme tarihi|güncellenme tarihi|son güncellenme|değiştirilme",
    },
    "az": {"published": "dərc olunub|yayımlanıb", "modified": "yenilənib|son yenilənmə"},
    "et": {"published": "avaldatud|loodud|lisatud", "modified": "uuendatud|muudetud|viimati uuendatud|viimati muudetud"},
    "lv": {"published": "publicēts|publicēta|izveidots", "modified": "atjaunots|atjaunināts|labots|papildināts|pēdējās izmaiņas"},
    "lt": {"published": "paskelbta|publikuota|sukurta|įkelta", "modified": "atnaujinta|pakeista|redaguota|papildyta"},
    "ca": {"published": "publicat|creat|data de publicació", "modified": "actualitzat|actualització|última actualització|modificat"},
    "gl": {"published": "publicado", "modified": "actualizado|última actualización"},
    "eu": {"published": "argitaratua|argitaratuta|argitaratze data", "modified": "eguneratua|eguneratuta|azken eguneraketa"},
    "cy": {"published": "cyhoeddwyd|wedi'i gyhoeddi", "modified": "diweddarwyd|wedi'i ddiweddaru"},
    "ga": {"published": "foilsithe", "modified": "nuashonraithe"},
    "mt": {"published": "ippubblikat", "modified": "aġġornat"},
    "ar": {
        "published": "نشر|نُشر|نشر في|تاريخ النشر|تم النشر|نشرت|النشر",
        "modified": "آخر تحديث|تحديث|تم التحديث|حدث|تاريخ التحديث|آخر تعديل",
    },
    "he": {"published": "פורסם|פרסום|תאריך פרסום|התפרסם", "modified": "עודכן|עדכון|עדכון אחרון|עודכן לאחרונה"},
    "fa": {"published": "تاریخ انتشار|انتشار|منتشر شده", "modified": "به روز رسانی|بروزرسانی|به‌روزرسانی|آخرین به‌روزرسانی"},
    "hi": {"published": "प्रकाशित|पब्लिश|प्रकाशन", "modified": "अपडेटेड|अपडेट|अद्यतन|संशोधित"},
    "bn": {"published": "প্রকাশ|প্রকাশিত|প্রকাশের সময়", "modified": "আপডেট|হালনাগাদ|সর্বশেষ আপডেট"},
    "vi": {"published": "xuất bản|đăng|ngày đăng|đăng lúc|đăng ngày", "modified": "cập nhật|cập nhật lúc|chỉnh sửa|sửa đổi|cập nhật lần cuối"},
    "id": {
        "published": "diterbitkan|dipublikasikan|terbit|tayang|rilis|diunggah|dibuat|ditulis",
        "modified": "diperbarui|diupdate|pembaruan|diubah|diperbaharui|terakhir diperbarui",
    },
    "ms": {"published": "diterbitkan|disiarkan", "modified": "dikemaskini|dikemas kini"},
    "th": {"published": "เผยแพร่|โพสต์|เผยแพร่เมื่อ|วันที่เผยแพร่|ลงข่าว", "modified": "อัปเดต|อัพเดท|อัปเดตล่าสุด|ปรับปรุง|แก้ไข|แก้ไขล่าสุด|ปรับปรุงล่าสุด|อัพเดต"},
    "tl": {"published": "inilathala", "modified": "na-update"},
}

DAY_WORDS: dict[str, dict[str, tuple[int, Half | None]]] = {
    # Days before today, and the part of that day the word names.
    "en": {
        "today": (0, None), "yesterday": (1, None), "day before yesterday": (2, None), "this morning": (0, "am"),
        "this afternoon": (0, "pm"), "this evening": (0, "night"), "tonight": (0, "night"), "last night": (1, "night"),
        "yesterday morning": (1, "am"), "yesterday afternoon": (1, "pm"), "yesterday evening": (1, "night"),
    },
    "ja": {
        "本日": (0, None), "今日": (0, None), "きょう": (0, None), "当日": (0, None), "昨日": (1, None), "きのう": (1, None),
        "前日": (1, None), "一昨日": (2, None), "おととい": (2, None), "おとつい": (2, None), "さきおととい": (3, None),
        "今朝": (0, "am"), "けさ": (0, "am"), "今晩": (0, "night"), "今夜": (0, "night"), "今夕": (0, "pm"), "昨夜": (1, "night"),
        "昨晩": (1, "night"), "ゆうべ": (1, "night"), "昨夕": (1, "pm"), "昨朝": (1, "am"), "昨今": (0, None),
    },
    "ko": {
        "오늘": (0, None), "금일": (0, None), "어제": (1, None), "전일": (1, None), "작일": (1, None), "그저께": (2, None),
        "그제": (2, None), "엊그제": (2, None), "그끄저께": (3, None), "오늘밤": (0, "night"), "오늘 밤": (0, "night"),
        "어젯밤": (1, "night"), "간밤": (1, "night"), "지난밤": (1, "night"), "오늘 아침": (0, "am"),
    },
    "zh": {
        "今天": (0, None), "今日": (0, None), "昨天": (1, None), "昨日": (1, None), "前天": (2, None), "前日": (2, None),
        "大前天": (3, None), "今早": (0, "am"), "今晨": (0, "am"), "今晚": (0, "night"), "昨晚": (1, "night"), "昨夜": (1, "night"),
        "昨晨": (1, "am"), "昨早": (1, "am"),
    },
    "de": {
        "heute": (0, None), "gestern": (1, None), "vorgestern": (2, None), "heute morgen": (0, "am"), "heute früh": (0, "am"),
        "gestern abend": (1, "night"), "heute abend": (0, "night"), "gestern nacht": (1, "night"),
    },
    "fr": {
        "aujourd'hui": (0, None), "hier": (1, None), "avant-hier": (2, None), "ce matin": (0, "am"), "ce soir": (0, "night"),
        "cet après-midi": (0, "pm"), "hier soir": (1, "night"), "hier matin": (1, "am"), "avant hier": (2, None),
    },
    "es": {
        "hoy": (0, None), "ayer": (1, None), "anteayer": (2, None), "antier": (2, None), "antes de ayer": (2, None),
        "anoche": (1, "night"), "esta mañana": (0, "am"), "esta tarde": (0, "pm"), "esta noche": (0, "night"),
    },
    "it": {
        "oggi": (0, None), "ieri": (1, None), "l'altro ieri": (2, None), "altroieri": (2, None), "stamattina": (0, "am"),
        "stamani": (0, "am"), "stasera": (0, "night"), "ieri sera": (1, "night"), "avantieri": (2, None), "altro ieri": (2, None),
    },
    "pt": {"hoje": (0, None), "ontem": (1, None), "anteontem": (2, None), "antes de ontem": (2, None)},
    "nl": {
        "vandaag": (0, None), "gisteren": (1, None), "eergisteren": (2, None), "vanochtend": (0, "am"), "vanmorgen": (0, "am"),
        "vanmiddag": (0, "pm"), "vanavond": (0, "night"), "gisteravond": (1, "night"), "gisterenavond": (1, "night"),
    },
    "sv": {"idag": (0, None), "i dag": (0, None), "igår": (1, None), "i går": (1, None), "i förrgår": (2, None), "förrgår": (2, None)},
    "nb": {"i dag": (0, None), "idag": (0, None), "i går": (1, None), "igår": (1, None), "i forgårs": (2, None), "forgårs": (2, None)},
    "da": {"i dag": (0, None), "idag": (0, None), "i går": (1, None), "igår": (1, None), "i forgårs": (2, None), "forgårs": (2, None)},
    "fi": {"tänään": (0, None), "eilen": (1, None), "toissapäivänä": (2, None), "toissa päivänä": (2, None)},
    "is": {"í dag": (0, None), "í gær": (1, None), "í fyrradag": (2, None)},
    "cs": {"dnes": (0, None), "včera": (1, None), "předevčírem": (2, None)},
    "sk": {"dnes": (0, None), "včera": (1, None), "predvčerom": (2, None)},
    "pl": {"dziś": (0, None), "dzisiaj": (0, None), "wczoraj": (1, None), "przedwczoraj": (2, None)},
    "hu": {"ma": (0, None), "tegnap": (1, None), "tegnapelőtt": (2, None)},
    "ro": {"astăzi": (0, None), "azi": (0, None), "ieri": (1, None), "alaltăieri": (2, None)},
    "bg": {"днес": (0, None), "вчера": (1, None), "онзи ден": (2, None), "завчера": (2, None)},
    "ru": {"сегодня": (0, None), "вчера": (1, None), "позавчера": (2, None)},
    "uk": {"сьогодні": (0, None), "вчора": (1, None), "учора": (1, None), "позавчора": (2, None)},
    "be": {"сёння": (0, None), "учора": (1, None), "пазаўчора": (2, None)},
    "sr": {
        "danas": (0, None), "juče": (1, None), "prekjuče": (2, None), "данас": (0, None), "јуче": (1, None), "прекјуче": (2, None),
        "sinoć": (1, "night"), "jutros": (0, "am"),
    },
    "hr": {"danas": (0, None), "jučer": (1, None), "prekjučer": (2, None), "sinoć": (1, "night"), "jutros": (0, "am")},
    "bs": {"danas": (0, None), "jučer": (1, None), "prekjučer": (2, None)},
    "sl": {"danes": (0, None), "včeraj": (1, None), "predvčerajšnjim": (2, None)},
    "mk": {"денес": (0, None), "вчера": (1, None), "завчера": (2, None)},
    "sq": {"sot": (0, None), "dje": (1, None), "pardje": (2, None)},
    "el": {"σήμερα": (0, None), "χθες": (1, None), "χτες": (1, None), "προχθές": (2, None), "προχτές": (2, None)},
    "tr": {"bugün": (0, None), "dün": (1, None), "evvelsi gün": (2, None), "önceki gün": (2, None)},
    "az": {"bu gün": (0, None), "dünən": (1, None), "srağagün": (2, None)},
    "et": {"täna": (0, None), "eile": (1, None), "üleeile": (2, None)},
    "lv": {"šodien": (0, None), "vakar": (1, None), "aizvakar": (2, None)},
    "lt": {"šiandien": (0, None), "vakar": (1, None), "užvakar": (2, None)},
    "ca": {"avui": (0, None), "ahir": (1, None), "abans-d'ahir": (2, None), "abans d'ahir": (2, None)},
    "gl": {"hoxe": (0, None), "onte": (1, None), "antonte": (2, None)},
    "eu": {"gaur": (0, None), "atzo": (1, None), "herenegun": (2, None)},
    "cy": {"heddiw": (0, None), "ddoe": (1, None), "echdoe": (2, None)},
    "ga": {"inniu": (0, None), "inné": (1, None), "arú inné": (2, None)},
    "mt": {"illum": (0, None), "ilbieraħ": (1, None)},
    "ar": {"اليوم": (0, None), "أمس": (1, None), "امس": (1, None), "أول أمس": (2, None), "البارحة": (1, None)},
    "he": {"היום": (0, None), "אתמול": (1, None), "שלשום": (2, None)},
    "fa": {"امروز": (0, None), "دیروز": (1, None), "پریروز": (2, None)},
    "hi": {"आज": (0, None)},  # कल is yesterday and tomorrow
    "bn": {"আজ": (0, None), "গতকাল": (1, None)},
    "vi": {"hôm nay": (0, None), "hôm qua": (1, None), "hôm kia": (2, None), "sáng nay": (0, "am"), "tối qua": (1, "night")},
    "id": {"hari ini": (0, None), "kemarin": (1, None), "kemarin lusa": (2, None)},
    "ms": {"hari ini": (0, None), "semalam": (1, None), "kelmarin": (1, None)},
    "th": {"วันนี้": (0, None), "เมื่อวาน": (1, None), "เมื่อวานนี้": (1, None), "เมื่อวานซืน": (2, None)},
    "tl": {"ngayong araw": (0, None), "kahapon": (1, None)},
}  # fmt: skip

JUST_NOW: dict[str, str] = {
    "en": "just now|now|right now|moments ago|a moment ago|seconds ago|just published|a few seconds ago",
    "ja": "たった今|たったいま|今|いま|ただ今|ただいま|さっき|今すぐ|数秒前",
    "ko": "방금 전|방금전|방금|지금|조금 전|조금전|막|몇 초 전",
    "zh": "刚刚|剛剛|刚才|剛才|现在|現在|几秒前|幾秒前",
    "de": "gerade eben|soeben|jetzt|gerade|eben|eben gerade|vor wenigen sekunden|vor kurzem",
    "fr": "à l'instant|maintenant|tout de suite|il y a quelques secondes|il y a un instant",
    "es": "ahora|ahora mismo|hace un momento|hace unos segundos|hace instantes|justo ahora",
    "it": "adesso|ora|proprio ora|poco fa|pochi secondi fa|in questo momento",
    "pt": "agora|agora mesmo|agora há pouco|há instantes|há poucos segundos",
    "nl": "nu|zojuist|zonet|net|daarnet|enkele seconden geleden",
    "sv": "nu|just nu|nyss|alldeles nyss|för några sekunder sedan",
    "nb": "nå|akkurat nå|nettopp|no|for få sekunder siden",
    "da": "nu|lige nu|netop|for få sekunder siden|for lidt siden",
    "fi": "nyt|juuri nyt|juuri äsken|äsken|hetki sitten",
    "is": "núna|rétt í þessu",
    "cs": "nyní|právě teď|teď|před chvílí|právě",
    "sk": "teraz|práve teraz|pred chvíľou",
    "pl": "teraz|przed chwilą|właśnie teraz|chwilę temu",
    "hu": "most|éppen most|az imént",
    "ro": "acum|chiar acum|adineauri",
    "bg": "сега|току-що",
    "ru": "сейчас|только что",
    "uk": "зараз|щойно|тільки що",
    "be": "зараз|толькі што",
    "sr": "sada|upravo sada|upravo|сада|управо",
    "hr": "sada|upravo sada|upravo|maloprije",
    "bs": "sada|upravo sada|upravo",
    "sl": "zdaj|pravkar",
    "mk": "сега|штотуку",
    "sq": "tani|tani për tani",
    "el": "τώρα|μόλις τώρα|πριν από λίγο|πριν λίγο",
    "tr": "şimdi|şu an|az önce|biraz önce|şu anda|demin",
    "et": "praegu|äsja|just praegu",
    "lv": "tagad|tikko|nupat",
    "lt": "dabar|ką tik",
    "ca": "ara|ara mateix|ara fa un moment",
    "gl": "agora|agora mesmo",
    "eu": "orain|oraintxe",
    "ar": "الآن|قبل لحظات|منذ لحظات|للتو",
    "he": "עכשיו|כרגע|זה עתה|ממש עכשיו",
    "fa": "اکنون|هم اکنون|لحظاتی پیش|همین حالا",
    "hi": "अभी|अभी-अभी|अब|अभी अभी",
    "vi": "bây giờ|vừa xong|mới đây|vừa mới",
    "id": "sekarang|baru saja|barusan",
    "ms": "sekarang|baru sahaja",
    "th": "ขณะนี้|เมื่อสักครู่|เมื่อครู่|ตอนนี้",
}

AGO_FRAMES: dict[str, tuple[str, ...]] = {
    # Other ways than CLDR's of putting a duration into the past.
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
}

UNIT_WORDS: dict[str, dict[str, Unit]] = {
    # Colloquial and abbreviated units, for the frames above.
    "en": {
        "s": "second", "sec": "second", "secs": "second", "m": "minute", "min": "minute", "mins": "minute", "h": "hour",
        "hr": "hour", "hrs": "hour", "d": "day", "w": "week", "wk": "week", "wks": "week", "mo": "month", "mos": "month",
        "mth": "month", "mths": "month", "y": "year", "yr": "year", "yrs": "year",
    },
    "ja": {"秒": "second", "分": "minute", "時間": "hour", "日": "day", "週間": "week", "週": "week", "ヶ月": "month", "か月": "month",
           "カ月": "month", "ケ月": "month", "ヵ月": "month", "箇月": "month", "年": "year"},
    "ko": {"초": "second", "분": "minute", "시간": "hour", "일": "day", "주": "week", "주일": "week", "개월": "month", "달": "month",
           "년": "year"},
    "zh": {"秒": "second", "秒钟": "second", "秒鐘": "second", "分": "minute", "分钟": "minute", "分鐘": "minute", "小时": "hour",
           "小時": "hour", "个小时": "hour", "個小時": "hour", "天": "day", "日": "day", "周": "week", "週": "week", "星期": "week",
           "个星期": "week", "個星期": "week", "个月": "month", "個月": "month", "月": "month", "年": "year"},
    "de": {"sek": "second", "min": "minute", "std": "hour", "tg": "day", "wo": "week", "h": "hour", "stdn": "hour", "d": "day"},
    "fr": {"s": "second", "sec": "second", "mn": "minute", "min": "minute", "h": "hour", "j": "day", "sem": "week", "an": "year",
           "ans": "year"},
    "es": {"s": "second", "min": "minute", "h": "hour", "hrs": "hour", "d": "day"},
    "it": {"sec": "second", "min": "minute", "h": "hour", "gg": "day"},
    "pt": {"s": "second", "min": "minute", "h": "hour", "d": "day"},
    "nl": {"sec": "second", "min": "minute", "u": "hour", "uur": "hour", "d": "day"},
    "sv": {"sek": "second", "min": "minute", "tim": "hour", "h": "hour", "d": "day"},
    "nb": {"sek": "second", "min": "minute", "t": "hour", "d": "day"},
    "da": {"sek": "second", "min": "minute", "t": "hour", "d": "day"},
    "fi": {"s": "second", "min": "minute", "h": "hour", "t": "hour", "pv": "day", "vk": "week", "kk": "month"},
    "pl": {"sek": "second", "min": "minute", "godz": "hour", "h": "hour", "dn": "day"},
    "cs": {"min": "minute", "hod": "hour", "h": "hour"},
    "sk": {"min": "minute", "hod": "hour", "h": "hour"},
    "ru": {"сек": "second", "мин": "minute", "ч": "hour", "дн": "day", "нед": "week", "мес": "month", "л": "year", "г": "year"},
    "uk": {"сек": "second", "хв": "minute", "год": "hour", "дн": "day"},
    "bg": {"мин": "minute", "ч": "hour"},
    "tr": {"sn": "second", "dk": "minute", "sa": "hour"},
    "lt": {"min": "minute", "val": "hour", "d": "day", "sav": "week", "mėn": "month", "sekundes": "second", "minutes": "minute",
           "valandas": "hour", "dienas": "day", "savaites": "week", "mėnesius": "month", "metus": "year"},
    "et": {"sekundit": "second", "minutit": "minute", "tundi": "hour", "päeva": "day", "nädalat": "week", "kuud": "month",
           "aastat": "year", "min": "minute", "h": "hour"},
    "bs": {"sekunde": "second", "minute": "minute", "minuta": "minute", "sata": "hour", "sati": "hour", "dana": "day",
           "sedmice": "week", "mjeseca": "month", "mjeseci": "month", "godine": "year", "godina": "year"},
    "sl": {"sekundama": "second", "minutama": "minute", "urama": "hour", "dnevoma": "day", "tednoma": "week", "mesecema": "month",
           "letoma": "year"},
    "lv": {"min": "minute", "st": "hour", "d": "day"},
    "vi": {"tiếng": "hour"},
}  # fmt: skip

NUMBER_WORDS: dict[str, dict[str, int]] = {
    # Numbers that stand as words before a unit.
    "en": {
        "an": 1, "a": 1, "one": 1, "about an": 1, "about a": 1, "over an": 1, "over a": 1, "almost an": 1, "two": 2, "three": 3,
        "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
    },
    "ko": {"한": 1, "두": 2, "세": 3, "네": 4, "다섯": 5, "여섯": 6, "일곱": 7, "여덟": 8, "아홉": 9, "열": 10},
    "de": {"einer": 1, "einem": 1, "einen": 1, "eine": 1, "ein": 1, "zwei": 2, "drei": 3, "vier": 4, "fünf": 5},
    "fr": {"une": 1, "un": 1, "deux": 2, "trois": 3},
    "es": {"una": 1, "un": 1, "uno": 1, "dos": 2, "tres": 3},
    "it": {"un'": 1, "una": 1, "un": 1, "uno": 1, "due": 2, "tre": 3},
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
}  # fmt: skip

SPELLED_AGO: dict[str, dict[str, tuple[int, Unit]]] = {
    # Wordings that leave the number out or hide it.
    "en": {"half an hour ago": (30, "minute")},
    "ja": {"半年前": (6, "month"), "半日前": (12, "hour")},
    "ko": {
        "하루 전": (1, "day"), "이틀 전": (2, "day"), "사흘 전": (3, "day"), "나흘 전": (4, "day"), "일주일 전": (1, "week"),
        "반년 전": (6, "month"),
    },
    "zh": {"半小时前": (30, "minute"), "半小時前": (30, "minute"), "半个小时前": (30, "minute"), "半年前": (6, "month")},
    "de": {"vor einer halben stunde": (30, "minute")},
    "fr": {"il y a une demi-heure": (30, "minute")},
    "es": {"hace media hora": (30, "minute")},
    "it": {"mezz'ora fa": (30, "minute")},
    "ru": {
        "секунду назад": (1, "second"), "минуту назад": (1, "minute"), "час назад": (1, "hour"), "день назад": (1, "day"),
        "неделю назад": (1, "week"), "месяц назад": (1, "month"), "год назад": (1, "year"), "полчаса назад": (30, "minute"),
    },
    "uk": {
        "хвилину тому": (1, "minute"), "годину тому": (1, "hour"), "день тому": (1, "day"), "тиждень тому": (1, "week"),
        "місяць тому": (1, "month"), "рік тому": (1, "year"), "пів години тому": (30, "minute"),
    },
    "be": {"хвіліну таму": (1, "minute"), "гадзіну таму": (1, "hour"), "дзень таму": (1, "day")},
    "bg": {"преди час": (1, "hour"), "преди минута": (1, "minute"), "преди ден": (1, "day")},
    "pl": {
        "minutę temu": (1, "minute"), "godzinę temu": (1, "hour"), "dzień temu": (1, "day"), "tydzień temu": (1, "week"),
        "miesiąc temu": (1, "month"), "rok temu": (1, "year"), "pół godziny temu": (30, "minute"),
    },
    "cs": {
        "před minutou": (1, "minute"), "před hodinou": (1, "hour"), "před dnem": (1, "day"), "před týdnem": (1, "week"),
        "před měsícem": (1, "month"), "před rokem": (1, "year"), "před půl hodinou": (30, "minute"),
    },
    "sk": {
        "pred minútou": (1, "minute"), "pred hodinou": (1, "hour"), "pred týždňom": (1, "week"), "pred mesiacom": (1, "month"),
        "pred rokom": (1, "year"),
    },
    "sl": {"pred minuto": (1, "minute"), "pred uro": (1, "hour"), "pred tednom": (1, "week"), "pred mesecem": (1, "month")},
    "hr": {"prije minutu": (1, "minute"), "prije sat": (1, "hour"), "prije sat vremena": (1, "hour")},
    "bs": {"prije minutu": (1, "minute"), "prije sat": (1, "hour"), "prije sat vremena": (1, "hour")},
    "sr": {"pre minut": (1, "minute"), "pre sat vremena": (1, "hour"), "пре сат времена": (1, "hour")},
    "mk": {"пред час": (1, "hour")},
    "fi": {
        "minuutti sitten": (1, "minute"), "tunti sitten": (1, "hour"), "päivä sitten": (1, "day"), "viikko sitten": (1, "week"),
        "vuosi sitten": (1, "year"), "puoli tuntia sitten": (30, "minute"),
    },
    "et": {"minut tagasi": (1, "minute"), "tund tagasi": (1, "hour"), "päev tagasi": (1, "day")},
    "lv": {"pirms stundas": (1, "hour"), "pirms minūtes": (1, "minute")},
    "lt": {"prieš valandą": (1, "hour"), "prieš minutę": (1, "minute")},
    "ar": {
        "منذ دقيقة": (1, "minute"), "قبل دقيقة": (1, "minute"), "منذ ساعة": (1, "hour"), "قبل ساعة": (1, "hour"), "منذ يوم": (1, "day"),
        "قبل يوم": (1, "day"), "منذ أسبوع": (1, "week"), "منذ شهر": (1, "month"), "منذ سنة": (1, "year"), "منذ دقيقتين": (2, "minute"),
        "قبل دقيقتين": (2, "minute"), "منذ ساعتين": (2, "hour"), "قبل ساعتين": (2, "hour"), "منذ يومين": (2, "day"),
        "قبل يومين": (2, "day"), "منذ أسبوعين": (2, "week"), "منذ شهرين": (2, "month"), "منذ سنتين": (2, "year"),
    },
    "he": {
        "לפני דקה": (1, "minute"), "לפני שעה": (1, "hour"), "לפני יום": (1, "day"), "לפני שבוע": (1, "week"), "לפני חודש": (1, "month"),
        "לפני שנה": (1, "year"), "לפני שעתיים": (2, "hour"), "לפני יומיים": (2, "day"), "לפני שבועיים": (2, "week"),
        "לפני חודשיים": (2, "month"), "לפני שנתיים": (2, "year"), "לפני חצי שעה": (30, "minute"),
    },
}  # fmt: skip

NOON: dict[str, str] = {"ja": "正午", "zh": "正午", "ko": "정오", "en": "noon|12 noon", "fr": "midi", "es": "mediodía", "it": "mezzogiorno"}
"""Words for twelve o'clock."""

LANGUAGE_ALIASES = {"no": "nb", "sh": "sr", "iw": "he", "in": "id", "jp": "ja", "kr": "ko", "cn": "zh", "cz": "cs", "dk": "da",
                    "gr": "el", "ua": "uk", "se": "sv"}  # fmt: skip
"""Codes that pages use, and ours for them."""

MORE_MONTHS: dict[str, dict[str, int]] = {
    # Written beside CLDR's names. Any beginning of a name of three letters or more is known anyway.
    "en": {"sept": 9, "febr": 2},
    "de": {"jänner": 1, "feber": 2, "jän": 1, "mrz": 3, "maerz": 3, "märz": 3},
    "fr": {"fév": 2, "févr": 2, "juil": 7, "aout": 8, "jul": 7, "jun": 6},
    "it": {"gen": 1, "sett": 9},
    "es": {"set": 9, "setiembre": 9, "sept": 9},
    "pt": {"fev": 2},
    "nl": {"mrt": 3},
    "ro": {"noi": 11, "ian": 1, "iun": 6, "iul": 7},
    "id": {"agt": 8, "ags": 8, "agu": 8, "nop": 11, "peb": 2, "pebruari": 2, "nopember": 11},
    "ms": {"ogs": 8, "mac": 3},
    "tr": {"agustos": 8, "subat": 2},
    "sr": {"juni": 6, "juli": 7, "јуни": 6, "јули": 7},
    "bs": {"juni": 6, "juli": 7},
    "ru": {"мая": 5, "май": 5, "сент": 9, "нояб": 11, "февр": 2},
    "el": {"μάι": 5, "μαι": 5, "ιουν": 6, "ιουλ": 7},
    "sv": {"sept": 9},
    "nb": {"sept": 9},
    "da": {"sept": 9},
    "hi": {"अक्तूबर": 10, "सितम्बर": 9, "नवम्बर": 11, "दिसम्बर": 12},
    "he": {"מרס": 3},
    "lv": {"maijs": 5},
    "hu": {"szept": 9},
    "th": {
        "ม.ค": 1, "ก.พ": 2, "มี.ค": 3, "เม.ย": 4, "พ.ค": 5, "มิ.ย": 6, "ก.ค": 7, "ส.ค": 8, "ก.ย": 9, "ต.ค": 10, "พ.ย": 11, "ธ.ค": 12,
    },
    "ar": {"ابريل": 4, "اغسطس": 8, "اكتوبر": 10},
}

HALVES: dict[Half, str] = {
    # Before the hour in East Asian writing, after it elsewhere. "night" is the evening up to small hours of the same date.
    "am": "午前|오전|上午|凌晨|清晨|早上|早晨|早|새벽|아침|朝|未明|早朝|am|a.m.|a.m|a. m.|vorm.|صباحا|صباحاً|ص",
    "pm": "午後|오후|下午|午后|傍晚|저녁|夕方|夕|pm|p.m.|p.m|p. m.|nachm.|مساء|مساءً|م",
    "night": "晚上|晚间|晚間|晚|夜间|夜間|夜里|夜|深夜|밤|night|ночи",
    "noon": "中午|낮|昼|午間|午间",
}

BEFORE_TIME: dict[str, str] = {
    # Words that stand before a time and make "10.23" or a bare "15" one.
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
}

HOUR_UNITS: dict[str, str] = {
    # Words that follow a bare hour or a time.
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

NOT_HALVES: dict[str, str] = {
    # Words of a language that look like another's half-day.
    "de": "am",
}

ERAS: dict[str, int] = {
    # Japanese eras, and the Chinese Republic's: the year before their first.
    "令和": 2018, "平成": 1988, "昭和": 1925, "大正": 1911, "明治": 1867, "r": 2018, "h": 1988, "s": 1925, "民國": 1911, "民国": 1911,
}  # fmt: skip

ZONES: dict[str, str] = {
    # IANA names where the abbreviation is also used loosely for the zone's summer time, offsets where it isn't.
    "UTC": "Z", "GMT": "Z", "UT": "Z", "Z": "Z",
    "JST": "+09:00", "KST": "+09:00", "HKT": "+08:00", "SGT": "+08:00", "MYT": "+08:00", "PHT": "+08:00", "CST": "-06:00",
    "WIB": "+07:00", "WITA": "+08:00", "WIT": "+09:00", "ICT": "+07:00", "IST": "+05:30", "NPT": "+05:45", "PKT": "+05:00",
    "BDT": "+06:00", "TRT": "+03:00", "TSI": "+03:00", "MSK": "+03:00", "МСК": "+03:00", "GST": "+04:00", "AST": "-04:00", "IDT": "+03:00",
    "SAST": "+02:00", "EAT": "+03:00", "WAT": "+01:00", "CAT": "+02:00",
    "BST": "+01:00", "WEST": "+01:00", "CEST": "+02:00", "MESZ": "+02:00", "EEST": "+03:00", "HAEC": "+02:00", "OEZ": "Europe/Athens",
    "CET": "Europe/Paris", "MEZ": "Europe/Berlin", "EET": "Europe/Athens", "WET": "Europe/Lisbon", "HEC": "Europe/Paris",
    "ET": "America/New_York", "CT": "America/Chicago", "MT": "America/Denver", "PT": "America/Los_Angeles",
    "EST": "-05:00", "EDT": "-04:00", "CDT": "-05:00", "MST": "-07:00", "MDT": "-06:00", "PST": "-08:00", "PDT": "-07:00",
    "AKST": "-09:00", "AKDT": "-08:00", "HST": "-10:00", "ADT": "-03:00", "NST": "-03:30", "NDT": "-02:30", "HNE": "-05:00",
    "HAE": "-04:00", "BRT": "-03:00", "ART": "-03:00", "CLT": "America/Santiago", "COT": "-05:00", "PET": "-05:00", "VET": "-04:00",
    "AEST": "+10:00", "AEDT": "+11:00", "ACST": "+09:30", "ACDT": "+10:30", "AWST": "+08:00", "AET": "Australia/Sydney",
    "NZST": "+12:00", "NZDT": "+13:00", "NZT": "Pacific/Auckland",
}  # fmt: skip

ZONES_BY_COUNTRY: dict[str, dict[str, str]] = {
    "CST": {"CN": "+08:00", "TW": "+08:00", "HK": "+08:00", "MO": "+08:00", "CU": "-05:00", "SG": "+08:00", "AU": "+09:30"},
    "IST": {"IE": "+01:00", "IL": "+02:00"},
    "BST": {"BD": "+06:00"},
    "EST": {"AU": "Australia/Sydney"},
    "EDT": {"AU": "+11:00"},
    "AST": {"SA": "+03:00", "KW": "+03:00", "QA": "+03:00", "BH": "+03:00", "IQ": "+03:00", "YE": "+03:00"},
    "PST": {"PH": "+08:00", "PK": "+05:00"},
    "MST": {"MY": "+08:00"},
    "SST": {"SG": "+08:00"},
    "WST": {"AU": "+08:00"},
}

ZONE_NAMES: dict[str, str] = {
    "日本時間": "+09:00", "日本標準時": "+09:00", "日本时间": "+09:00", "일본시간": "+09:00", "東京時間": "+09:00",
    "韓国時間": "+09:00", "한국시간": "+09:00", "한국 시간": "+09:00", "韩国时间": "+09:00", "한국표준시": "+09:00", "韓國時間": "+09:00",
    "北京时间": "+08:00", "北京時間": "+08:00", "中国时间": "+08:00", "中国標準時": "+08:00", "台北時間": "+08:00", "台灣時間": "+08:00",
    "台湾時間": "+08:00", "香港時間": "+08:00", "中国标准时间": "+08:00", "香港时间": "+08:00", "台湾时间": "+08:00",
    "格林尼治标准时间": "Z", "格林尼治時間": "Z", "格林威治标准时间": "Z", "格林威治標準時間": "Z", "格林威治時間": "Z", "格林尼治时间": "Z",
    "格林尼治平时": "Z", "世界协调时间": "Z", "协调世界时": "Z", "協調世界時": "Z", "世界標準時": "Z", "グリニッジ標準時": "Z",
    "그리니치 표준시": "Z", "세계표준시": "Z", "협정 세계시": "Z",
    "米東部時間": "America/New_York", "米国東部時間": "America/New_York", "东部时间": "America/New_York", "東部時間": "America/New_York",
    "미 동부시간": "America/New_York", "미국 동부시간": "America/New_York", "太平洋時間": "America/Los_Angeles", "太平洋时间": "America/Los_Angeles",
    "米西部時間": "America/Los_Angeles", "英国時間": "Europe/London", "欧州中央時間": "Europe/Paris",
    "coordinated universal time": "Z", "greenwich mean time": "Z", "eastern time": "America/New_York",
    "central time": "America/Chicago", "mountain time": "America/Denver", "pacific time": "America/Los_Angeles",
    "central european time": "Europe/Paris", "central european summer time": "+02:00", "british summer time": "+01:00",
    "japan standard time": "+09:00", "korea standard time": "+09:00", "china standard time": "+08:00", "beijing time": "+08:00",
    "hong kong time": "+08:00", "india standard time": "+05:30", "indian standard time": "+05:30", "singapore time": "+08:00",
    "moscow time": "+03:00", "по московскому времени": "+03:00", "по мск": "+03:00", "московское время": "+03:00", "за київським часом": "Europe/Kyiv",
    "mitteleuropäische zeit": "Europe/Berlin", "mitteleuropäische sommerzeit": "+02:00", "heure de paris": "Europe/Paris",
    "ora italiana": "Europe/Rome", "hora peninsular": "Europe/Madrid", "hora de brasília": "America/Sao_Paulo",
    "horário de brasília": "America/Sao_Paulo", "türkiye saati": "+03:00", "london time": "Europe/London", "korea time": "+09:00",
    "japan time": "+09:00", "uk time": "Europe/London", "taiwan time": "+08:00", "giờ việt nam": "+07:00",
    "eastern standard time": "-05:00", "eastern daylight time": "-04:00", "pacific standard time": "-08:00",
    "pacific daylight time": "-07:00", "central standard time": "-06:00", "central daylight time": "-05:00",
}  # fmt: skip

YEAR_FIRST_LANGUAGES = frozenset({"ja", "ko", "zh"})
"""Where "24.06.18" begins with the year and "6/18" with the month."""

MONTH_FIRST_COUNTRIES = frozenset({"US", "PR", "GU", "VI", "AS", "MP", "FM", "PW", "MH", "PH"})
"""Where "04/05/2024" in English is April 5."""

UNDECIDED_COUNTRIES = frozenset({"CA", "JP", "KR", "TW", "CN"})
"""Where English pages use both orders: a date that can be read both ways isn't read."""

BUDDHIST_LANGUAGE, BUDDHIST_YEARS = "th", 543

DAY_FIRST_CHINESE = frozenset({"HK", "MO", "SG", "MY"})
"""Where Chinese pages write the day first once the year stands last."""

LANGUAGE_OF_COUNTRY = {"JP": "ja", "KR": "ko", "CN": "zh", "TW": "zh", "HK": "zh"}
"""The language of pages that name none; elsewhere all languages are tried."""

NEWEST_SHORT_YEAR = 2049
"""Where it isn't known when now is: two-digit years are of 1950 to 2049."""
