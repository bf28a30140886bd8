"""What pages write before or after a date to say which one it is, by language."""

from typing import Literal

Label = Literal["published", "modified"]

ANOTHERS_AHEAD: dict[str, str] = {
    "en": "born|date of birth|birthday|expires|expires on|expiry date|expiration date|valid until|valid through",
    "ja": "生年月日|誕生日|没年月日|締切|締め切り|〆切|期限|掲載期限|掲載終了|掲載終了日|公開期限|公開終了|"
    "公開終了日|配信期限|配信終了|配信終了日|投稿期限|有効期限",
    "ko": "출생|생년월일|마감|마감일|유효기간|게재 종료|게시 종료",
    "zh": "出生|出生日期|出生于|出生於|生于|生於|截止|截止日期|截止时间|截止時間|有效期|有效期至|下架",
    "de": "geboren|geboren am|geb. am|geburtsdatum|gültig bis|einsendeschluss|anmeldeschluss",
    "fr": "né le|née le|date de naissance|valable jusqu'au|date limite",
    "es": "nació el|nacido el|nacida el|fecha de nacimiento|fecha límite|válido hasta",
    "it": "nato il|nata il|data di nascita|valido fino al|scadenza",
    "pt": "nasceu em|nascido em|nascida em|data de nascimento|válido até|prazo",
    "nl": "geboren|geboren op|geboortedatum|geldig tot",
    "sv": "född|född den|giltig till",
    "nb": "født|gyldig til",
    "da": "født|født den|gyldig til",
    "fi": "syntynyt|voimassa",
    "cs": "narozen|narozena|datum narození|platnost do",
    "pl": "urodzony|urodzona|data urodzenia|ważne do",
    "tr": "doğum tarihi|son başvuru|son başvuru tarihi",
    "ru": "родился|родилась|дата рождения|действует до",
    "uk": "народився|народилася|дата народження",
}
"""Words of births and deadlines before the date that is theirs."""

ANOTHERS_BEHIND: dict[str, str] = {"ja": "生まれ|まで", "ko": "까지", "zh": "为止|為止"}
"""The same behind it: 1954年3月4日生まれ."""

LABELS: dict[str, dict[Label, str]] = {
    "en": {
        "published": "published|first published|originally published|posted|written|created|uploaded|released|"
        "issued|publish date|publication date|date published|added|filed|submitted|pub date",
        "modified": "updated|last updated|modified|last modified|edited|last edited|revised|changed|amended|"
        "update|last update|date modified|corrected|refreshed",
    },
    "ja": {
        "published": "公開|掲載|配信|投稿|入力|発表|登録|作成日|作成日時|発行|発信|初出|アップ日|質問日時|公開日|"
        "公布|掲出|公開日時",
        "modified": "更新|最終更新|修正|改訂|改定|訂正|改稿|編集日|編集日時|編集済み|変更日|変更日時|アップデート|加筆",
    },
    "ko": {
        "published": "입력|기사입력|최초입력|등록|기사등록|최초등록|송고|기사송고|작성|작성일|기사작성|게재|발행|"
        "승인|기사승인|게시|최초 입력|보도|발행일",
        "modified": "수정|최종수정|기사수정|최종 수정|마지막 수정|업데이트|최종업데이트|최종 업데이트|갱신|편집일|"
        "최종편집|최종",
    },
    "zh": {
        "published": "发布|發布|發佈|发表|發表|刊登|刊发|刊發|上传|上傳|发稿|發稿|出版|公布|創建|创建|首发|首發|上架",
        "modified": "更新|最后更新|最後更新|修改|最后修改|修订|修訂|更正|編修",
    },
    "de": {
        "published": "veröffentlicht|zuerst veröffentlicht|publiziert|erstellt|erschienen|online seit|eingestellt|"
        "erstveröffentlichung|veröffentlichung|veröffentlichungsdatum",
        "modified": "aktualisiert|zuletzt aktualisiert|aktualisierung|letzte aktualisierung|geändert|"
        "zuletzt geändert|bearbeitet|zuletzt bearbeitet|update|letztes update|stand|überarbeitet|akt",
    },
    "fr": {
        "published": "publié|publiée|publication|posté|mis en ligne|mise en ligne|paru|parue|créé|rédigé|écrit|"
        "date de publication",
        "modified": "mis à jour|mise à jour|modifié|modifiée|modification|actualisé|dernière mise à jour|"
        "dernière modification|maj|date de modification|màj",
    },
    "es": {
        "published": "publicado|publicada|publicación|creado|fecha de publicación|subido|escrito",
        "modified": "actualizado|actualizada|actualización|modificado|modificada|última actualización|act|editado|"
        "última modificación",
    },
    "it": {
        "published": "pubblicato|pubblicata|pubblicazione|creato|inserito|data di pubblicazione|scritto",
        "modified": "aggiornato|aggiornata|aggiornamento|modifica|modificato|ultimo aggiornamento|ultima modifica|"
        "modificata",
    },
    "pt": {
        "published": "publicado|publicada|publicação|publicado em|criado|postado|data de publicação",
        "modified": "atualizado|atualizada|actualizado|atualização|última atualização|modificado|editado|alterado",
    },
    "nl": {
        "published": "gepubliceerd|geplaatst|publicatie|geschreven|verschenen|aangemaakt|publicatiedatum",
        "modified": "bijgewerkt|laatst bijgewerkt|gewijzigd|laatst gewijzigd|aangepast|laatst aangepast|update|"
        "laatste update|geactualiseerd",
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
    "is": {
        "published": "birt|birtist|skrifað",
        "modified": "uppfært|síðast uppfært|breytt",
    },
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
        "modified": "aktualizacja|zaktualizowano|ostatnia aktualizacja|data aktualizacji|zmodyfikowano|"
        "aktualizowano|zmieniono",
    },
    "hu": {
        "published": "megjelent|közzétéve|publikálva|létrehozva|megjelenés",
        "modified": "frissítve|módosítva|utolsó frissítés|frissült|utoljára frissítve|módosult",
    },
    "ro": {
        "published": "publicat|postat|data publicării|data publicarii|creat",
        "modified": "actualizat|actualizare|ultima actualizare|modificat|editat",
    },
    "bg": {
        "published": "публикувано|публикувана|публикуван",
        "modified": "обновено|обновена|последна промяна|актуализирано|променено",
    },
    "ru": {
        "published": "опубликовано|опубликована|дата публикации|создано|добавлено",
        "modified": "обновлено|обновлена|обновление|изменено|изменен|последнее обновление|дата обновления|исправлено",
    },
    "uk": {
        "published": "опубліковано|дата публікації|створено|додано",
        "modified": "оновлено|оновлення|змінено|останнє оновлення|востаннє оновлено",
    },
    "be": {
        "published": "апублікавана",
        "modified": "абноўлена",
    },
    "sr": {
        "published": "objavljeno|објављено|kreirano",
        "modified": "ažurirano|izmenjeno|poslednja izmena|ажурирано|измењено|osveženo",
    },
    "hr": {
        "published": "objavljeno|kreirano",
        "modified": "ažurirano|izmijenjeno|zadnja izmjena|posljednja izmjena|osvježeno",
    },
    "bs": {
        "published": "objavljeno",
        "modified": "ažurirano|izmijenjeno",
    },
    "sl": {
        "published": "objavljeno|ustvarjeno|objava",
        "modified": "posodobljeno|nazadnje posodobljeno|spremenjeno|zadnja posodobitev",
    },
    "mk": {
        "published": "објавено",
        "modified": "ажурирано|изменето",
    },
    "sq": {
        "published": "publikuar|botuar|u publikua",
        "modified": "përditësuar|ndryshuar|përditësimi",
    },
    "el": {
        "published": "δημοσιεύτηκε|δημοσιεύθηκε|δημοσίευση|δημιουργία|ημερομηνία δημοσίευσης",
        "modified": "ενημερώθηκε|ενημέρωση|τελευταία ενημέρωση|τροποποιήθηκε|ανανεώθηκε|τελευταία τροποποίηση",
    },
    "tr": {
        "published": "yayınlanma|yayınlandı|yayınlanma tarihi|giriş|giriş tarihi|oluşturulma|oluşturulma tarihi|"
        "eklenme|yayın|yayımlanma|yayın tarihi|yayımlandı|haber giriş",
        "modified": "güncelleme|güncellenme|güncellendi|son güncelleme|güncelleme tarihi|güncellenme tarihi|"
        "son güncellenme|değiştirilme",
    },
    "az": {
        "published": "dərc olunub|yayımlanıb",
        "modified": "yenilənib|son yenilənmə",
    },
    "et": {
        "published": "avaldatud|loodud|lisatud",
        "modified": "uuendatud|muudetud|viimati uuendatud|viimati muudetud",
    },
    "lv": {
        "published": "publicēts|publicēta|izveidots",
        "modified": "atjaunots|atjaunināts|labots|papildināts|pēdējās izmaiņas",
    },
    "lt": {
        "published": "paskelbta|publikuota|sukurta|įkelta",
        "modified": "atnaujinta|pakeista|redaguota|papildyta",
    },
    "ca": {
        "published": "publicat|creat|data de publicació",
        "modified": "actualitzat|actualització|última actualització|modificat",
    },
    "gl": {
        "published": "publicado",
        "modified": "actualizado|última actualización",
    },
    "eu": {
        "published": "argitaratua|argitaratuta|argitaratze data",
        "modified": "eguneratua|eguneratuta|azken eguneraketa",
    },
    "cy": {
        "published": "cyhoeddwyd|wedi'i gyhoeddi",
        "modified": "diweddarwyd|wedi'i ddiweddaru",
    },
    "ga": {
        "published": "foilsithe",
        "modified": "nuashonraithe",
    },
    "mt": {
        "published": "ippubblikat",
        "modified": "aġġornat",
    },
    "ar": {
        "published": "نشر|نُشر|نشر في|تاريخ النشر|تم النشر|نشرت|النشر",
        "modified": "آخر تحديث|تحديث|تم التحديث|حدث|تاريخ التحديث|آخر تعديل",
    },
    "he": {
        "published": "פורסם|פרסום|תאריך פרסום|התפרסם",
        "modified": "עודכן|עדכון|עדכון אחרון|עודכן לאחרונה",
    },
    "fa": {
        "published": "تاریخ انتشار|انتشار|منتشر شده",
        "modified": "به روز رسانی|بروزرسانی|به‌روزرسانی|آخرین به‌روزرسانی",
    },
    "hi": {
        "published": "प्रकाशित|पब्लिश|प्रकाशन",
        "modified": "अपडेटेड|अपडेट|अद्यतन|संशोधित",
    },
    "bn": {
        "published": "প্রকাশ|প্রকাশিত|প্রকাশের সময়",
        "modified": "আপডেট|হালনাগাদ|সর্বশেষ আপডেট",
    },
    "vi": {
        "published": "xuất bản|đăng|ngày đăng|đăng lúc|đăng ngày",
        "modified": "cập nhật|cập nhật lúc|chỉnh sửa|sửa đổi|cập nhật lần cuối",
    },
    "id": {
        "published": "diterbitkan|dipublikasikan|terbit|tayang|rilis|diunggah|dibuat|ditulis",
        "modified": "diperbarui|diupdate|pembaruan|diubah|diperbaharui|terakhir diperbarui",
    },
    "ms": {
        "published": "diterbitkan|disiarkan",
        "modified": "dikemaskini|dikemas kini",
    },
    "th": {
        "published": "เผยแพร่|โพสต์|เผยแพร่เมื่อ|วันที่เผยแพร่|ลงข่าว",
        "modified": "อัปเดต|อัพเดท|อัปเดตล่าสุด|ปรับปรุง|แก้ไข|แก้ไขล่าสุด|ปรับปรุงล่าสุด|อัพเดต",
    },
    "fil": {
        "published": "inilathala",
        "modified": "na-update",
    },
}
"""Words apart by "|"; a longer one that contains another wins over it."""
