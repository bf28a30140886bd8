"""Words of Greek, Indonesian, Turkish and Vietnamese bylines."""

from newscrawl.normalise.vocabulary.kinds import Entry, Kind

ENTRIES = (
    Entry(
        Kind.LABEL,
        None,
        """
        haber-foto, röportaj, derleyen, yorum, analiz, söyleşi, kaleme alan,
        oleh, penulis, pewarta, laporan, yazan, yazar, haber, kaynak, bởi, tác giả, sinulat ni, ni, hazırlayan,
        γράφει, γράφει ο, γράφει η, του, της, από, συντάκτης, γράφουν, από τον, από την, ρεπορτάζ, κείμενο, συνέντευξη,
        συντάκτρια, ditulis oleh, laporan wartawan, thực hiện, bài, ditulis, disusun oleh
        """,
    ),
    Entry(Kind.LABEL, "editor", "penyunting, editör, redaktur, biên tập, επιμέλεια"),
    Entry(
        Kind.LABEL,
        "photographer",
        """
        foto oleh, fotoğraf, fotoğraflar, fotografer, kamera, görüntü, ảnh, kameraman, φωτογραφία, φωτογραφίες, φωτο
        """,
    ),
    Entry(Kind.LABEL, "translator", "penerjemah, çeviri, çeviren, dịch, μετάφραση"),
    Entry(
        Kind.ROLE,
        "reporter",
        """
        wartawan, muhabir, phóng viên, ανταποκριτής, ανταποκρίτρια, kontributor, koresponden, jurnalis, gazeteci,
        δημοσιογράφος, nhà báo
        """,
    ),
    Entry(Kind.ROLE, "columnist", "kolumnis, köşe yazarı, αρθρογράφος"),
    Entry(
        Kind.DESK,
        None,
        """
        tim redaksi, redaksi, haber merkezi, newsroom ihned, tim liputan, ban biên tập, σύνταξη, pv, nhóm pv,
        nhóm phóng viên
        """,
    ),
    Entry(Kind.BODY_WORD, None, "ajansı, haber ajansı, gazetesi, thông tấn xã, báo, πρακτορείο, εφημερίδα"),
    Entry(
        Kind.CONTROL,
        None,
        """
        bagikan, ikuti, paylaş, takip et, chia sẻ, berita terkait, baca juga, giriş, abone ol, yayınlanma,
        güncelleme, δημοσιεύτηκε, δημοσίευση, ενημέρωση, κοινοποίηση, haberi paylaş, diperbarui, diterbitkan
        """,
    ),
    Entry(Kind.JOIN, None, "dan, ve, và, και"),
    Entry(
        Kind.TIME,
        None,
        """
        wib, wita, wit, senin, selasa, rabu, kamis, jumat, sabtu, minggu, januari, februari, maret, mei, juni,
        agustus, saat, ocak, şubat, mart, nisan, mayıs, haziran, temmuz, ağustos, eylül, ekim, kasım, aralık, ngày,
        tháng, thg, lúc, giờ
        """,
    ),
    Entry(Kind.UNIT, None, "πριν, πριν από, ώρα, ώρες, λεπτό, λεπτά, ημέρες, μέρες"),
)
