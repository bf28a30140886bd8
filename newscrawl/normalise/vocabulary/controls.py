"""Page controls in European languages, such as stand alone where a byline is looked for."""

from newscrawl.normalise.vocabulary.kinds import Entry, Kind

ENTRIES = (
    Entry(
        Kind.CONTROL,
        None,
        """
        leave a reply, post a comment, follow us on google news,
        add us on google, preferred on google, turn on notifications, notifications,
        react, listen to article, listen to this article, save article, save for later, copy to clipboard,
        read aloud, folgen sie uns auf google news, reagieren, diskutieren, mitdiskutieren, speichern, schließen,
        artikel anhören, jetzt registrieren, passwort vergessen, zum newsletter anmelden,
        suivez-nous sur google news, suivez-nous sur google actualités, réagir, commenter, écouter, favoris,
        sauvegarder, signaler, répondre, fermer, télécharger, abonnez-vous, s'inscrire, inscrivez-vous, suivez-nous,
        ajouter aux favoris, offrir l'article, écouter l'article, síguenos en google news, síguenos, síguenos en,
        responder, escuchar, descargar, cerrar, suscríbase, buscar, añadir comentario, escuchar artículo,
        guardar artículo, únete a la conversación, seguici su google news, seguici, seguici su, ascolta, scarica,
        chiudi, cerca, abbonati, rispondi, scrivi un commento, ascolta l'articolo, siga-nos no google news,
        siga-nos, siga o, ouvir, ouça, baixar, fechar, inscreva-se, deixe seu comentário, deixe um comentário,
        salvar, salvar artigo, guardar artigo, ouvir artigo, volg ons op google news, luister, bewaren, bewaar,
        zoeken, sluiten, inloggen, aanmelden, reageren, abonneren, lyssna, kommentera, annonsera, lytt, lagre,
        kommenter, lyt, kommentér, kuuntele, tallenna, kommentoi, kirjaudu, udostępnij artykuł, zapisz, szukaj,
        zamknij, komentuj, subskrybuj, dodaj komentarz, posłuchaj, uložit, hledat, zavřít, komentovat, diskuse,
        přidat komentář, sdílet článek, odebírat, zdieľať, diskusia, сохранить, поиск, закрыть, подписка, ответить,
        слушать, читайте также, комментариев нет, зберегти, читайте також, коментарі, коментари, сподели статията,
        kaydet, yorumlar, yorum yap, dinle, haberi dinle, simpan, komentar, masuk, daftar isi, beri komentar,
        bình luận, đăng nhập, tìm kiếm, chia sẻ bài viết, σχόλια, αποθήκευση, εγγραφή, σύνδεση, διαβάστε επίσης,
        hirdetés, mentés, hozzászólás, hozzászólások, keresés, belépés, feliratkozás, megosztom, salvează,
        comentarii, comentează, abonează-te, caută, distribuie articolul
        """,
    ),
)
