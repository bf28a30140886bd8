"""Words of English bylines."""

from newscrawl.normalise.vocabulary.kinds import Entry, Kind

ENTRIES = (
    Entry(
        Kind.LABEL,
        None,
        """
        by, words by, words, text by, text, written by, story by, author, authors, article by, posted by,
        compiled by, published by, contributed by, created by, submitted by, produced by, as told to, story, writer,
        byline, about the author, updated by, last updated by, review by, reviewed by, interview by,
        illustration by, illustrations by, graphics by, graphic by, video by, art by, fact checked by,
        fact-checked by, medically reviewed by, opinion by, analysis by, commentary by, essay by, in brief by,
        illustration, graphic, video, design by, source, sources, reported, letter from, op-ed by, guest post by,
        commentary, op-ed
        """,
    ),
    Entry(
        Kind.LABEL,
        "photographer",
        """
        photo by, photos by, photograph by, photographs by, photography by, photo, photos, photography, pictures by,
        picture by, picture, pictures, image by, images by, photographed by, photo credit, image credit, image,
        images, credit, photo courtesy of, courtesy of, pic, pics, pic by, shot by, photo illustration by,
        photographs, photograph, photographer's credit, image copyright, image source, image caption,
        image credits, photo credits, picture credit, picture credits, photo copyright
        """,
    ),
    Entry(Kind.LABEL, "editor", "edited by, editing by, edit, edited, editor's note by"),
    Entry(
        Kind.LABEL,
        "translator",
        """
        translated by, translation by, translation, translated, translated from, trans, interpreted by
        """,
    ),
    Entry(Kind.LABEL, "columnist", "column by, a column by"),
    Entry(
        Kind.LABEL,
        "reporter",
        """
        our correspondent, our correspondents, our own correspondent, our special correspondent,
        from our correspondent, from our own correspondent, by our correspondent, reporting by, reported by,
        additional reporting by, with reporting by, further reporting by, report by, reporting
        """,
    ),
    Entry(
        Kind.ROLE,
        "reporter",
        """
        reporter, reporters, correspondent, correspondents, staff writer, staff writers, staff reporter,
        special correspondent, foreign correspondent, bureau chief, contributing reporter, contributing writer,
        senior reporter, senior correspondent, chief correspondent, political correspondent, trainee reporter,
        intern, news writer, auto writer, sports writer, sportswriter, business writer, science writer,
        medical writer, feature writer, features writer, senior writer, senior staff writer, court reporter,
        crime reporter, freelance reporter, stringer, ap writer, political writer, entertainment writer,
        baseball writer, football writer, digital reporter, journalist intern, journalist, journalists, writer,
        writers, freelance journalist, multimedia journalist, data journalist, video journalist,
        broadcast journalist, senior journalist, investigative journalist, local democracy reporter,
        local democracy reporters
        """,
    ),
    Entry(
        Kind.ROLE,
        "editor",
        """
        editor, editors, managing editor, deputy editor, associate editor, assistant editor, senior editor,
        editor-in-chief, editor in chief, executive editor, copy editor, news editor, sub-editor, sub editor,
        section editor, contributing editor, features editor, political editor, photo editor, night editor,
        web editor, editor at large, editor-at-large
        """,
    ),
    Entry(
        Kind.ROLE,
        "photographer",
        """
        photographer, photographers, staff photographer, photojournalist, chief photographer, photo journalist,
        freelance photographer, multimedia photographer
        """,
    ),
    Entry(Kind.ROLE, "translator", "translator, translators, interpreter"),
    Entry(
        Kind.ROLE,
        "columnist",
        """
        columnist, columnists, opinion columnist, opinion writer, editorial writer, guest columnist,
        contributing columnist, commentator
        """,
    ),
    Entry(
        Kind.ROLE,
        None,
        """
        contributor, contributors, freelancer, blogger, producer, analyst, critic, host, anchor, presenter,
        cartoonist, director, manager, researcher, professor, lecturer, author, illustrator, fellow, economist,
        historian, attorney, consultant, lawyer, meteorologist, specialist, chief executive, ceo, president,
        founder, co-founder, associate professor, assistant professor, activist, videographer, novelist, poet,
        strategist, expert, chairman
        """,
    ),
    Entry(
        Kind.TITLE,
        None,
        """
        dr, dr., prof., prof, professor, mr, mr., mrs, mrs., ms, ms., sir, dame, lord, lady, baroness, sen., rep.,
        gov., hon., rev., fr., capt., col., lt., gen., maj., sgt., adm., cpt., reverend, senator, congressman,
        congresswoman, cllr, cllr., rabbi, sr., pres., amb., ambassador, the hon., right hon., rt hon, rt. hon.,
        associate prof., cpl.
        """,
    ),
    Entry(
        Kind.SUFFIX_TITLE,
        None,
        """
        phd, ph.d., ph.d, md, m.d., dphil, obe, mbe, cbe, kbe, dbe, mp, msp, qc, kc, esq, esq., rn, mba, cfa, cpa,
        jd, j.d., m.a., b.a., msc, mph, dds, do, frs, frcp, rd, pe, dc, cfp
        """,
    ),
    Entry(
        Kind.BODY,
        None,
        """
        press trust of india, pr newswire, pr times, business wire, globe newswire, globenewswire, rheinische post,
        city news service, bay city news, google news, stars and stripes, deutsche welle, euronews, france 24,
        sputnik, meduza, bellingcat, pa wire, national geographic, rolling stone, the atlantic, the new yorker,
        the economist, the nation, the intercept, daily maverick, the citizen, mirror, guardian, telegraph,
        mailonline, metro, the times, sunday times, the sunday times
        """,
    ),
    Entry(
        Kind.BODY_WORD,
        None,
        """
        news, times, agency, media, inc, inc., ltd, ltd., llc, corp, corp., company, co., plc, magazine, journal,
        herald, tribune, gazette, chronicle, telegraph, observer, daily, broadcasting, television, radio, tv,
        network, networks, service, services, group, foundation, institute, university, college, association,
        bureau, publishing, publications, weekly, review, wire, newswire, newspaper, newspapers, online, digital,
        studio, studios, council, centre, center, department, ministry, office, organization, organisation, union,
        society, committee, monitor, sentinel, dispatch, examiner, inquirer, independent, bulletin, insider, images,
        productions, newsroom, corporation, incorporated, limited, technologies, electronics, motors, bank,
        airlines, pharmaceuticals, ventures, holdings, software, labs, entertainment, records, museum, hospital,
        police, federation, league, authority, commission, parliament, academy, observatory, initiative, alliance,
        coalition, trust, fund, partnership, library, laboratory, secretariat, shimbun, shinbun, ilbo, shinmun,
        sinmun, ribao, sabha
        """,
    ),
    Entry(
        Kind.DESK,
        None,
        """
        our reporters, our reporter, newsdesk, news desk, web desk, online desk, sports desk, staff and agencies,
        agencies, agency staff, news agencies, our foreign staff, foreign staff, editorial board,
        the editorial board, editorial team, editorial staff, the editors, newsroom, digital desk, express web desk,
        entertainment desk, business desk, the editorial team, staff reports, wire reports, wire services,
        news services, wire service, guest author, guest writer, guest contributor, guest, admin, administrator,
        webmaster, anonymous, unknown, root, user, editorial office, editor staff, press release, team, the team,
        news team, web team, digital team, content team, our staff, online staff, our bureau, bureau, tns,
        ians desk, pti desk, toi desk, toi staff, contributed content, sponsored, a staff reporter,
        staff correspondent, a correspondent, desk, super user, superuser, multiple sources, multiple authors,
        various authors, various, staff and wire services, others, et al, et al.,
        agency report, agency reports, with agency report, with agency reports, agency inputs, with agency inputs,
        with inputs from agencies, with input from agencies, with agencies, and agencies, with wire reports
        """,
    ),
    Entry(
        Kind.SECTION,
        None,
        """
        news, politics, political, sport, sports, business, world, opinion, entertainment, tech, technology,
        science, health, culture, lifestyle, travel, education, local, national, international, foreign, economics,
        economy, environment, environmental, climate, crime, court, courts, legal, royal, showbiz, celebrity,
        fashion, food, media, music, film, tv, football, rugby, cricket, tennis, golf, racing, boxing, baseball,
        basketball, hockey, soccer, auto, energy, religion, defence, defense, security, diplomatic, war,
        investigations, senior, chief, deputy, assistant, associate, staff, special, lead, principal, junior,
        trainee, freelance, contributing, digital, online, multimedia, content, hub, features, feature, breaking,
        general, regional, social, data, consumer, money, personal finance, finance, financial, markets, market,
        property, arts, books, theatre, home affairs, affairs, personal, white house, westminster, pentagon,
        investigative, video, audio, podcast, web, city, community, communities, transport, trends, audience,
        growth, managing, executive, overnight, weekend, live, latest, exclusive, analysis, comment, review,
        interview, editorial, letters, column, blog, explainer, fact check, first person, essay, us news, uk news,
        world news, uk, us, gear, tax, aviation, gaming, games, wine, style, beauty, parenting, family, gardening,
        obituaries, farming, agriculture, space, weather, housing, healthcare, immigration, policing, parliamentary,
        parliament, deep dive, audience engagement, engagement, seo, commercial, affiliate, shopping, e-commerce,
        ecommerce, deals, reviews, motoring, cars, arts and culture, north of england, midlands, scotland, wales,
        ireland, europe, asia, africa, middle east, china, japan, washington, tokyo, beijing, ukraine,
        north america, south america, latin america, south asia, southeast asia, north korea, south korea,
        state house, statehouse, city hall, capitol, group, chief political, asia pacific, scottish, welsh, irish,
        indian, african, american, canadian, australian, policy, public policy, foreign policy, public health,
        public safety, public affairs, higher education, schools, real estate, labor, labour, workplace, work,
        careers, consumer affairs, social affairs, legal affairs, foreign affairs, current affairs,
        religious affairs, royals, science and technology, mental health, social care, local government, local news,
        breaking news, criminal justice, rural affairs, retail, aerospace, maritime, shipping, commodities, banking,
        business and economics, equality, race and equity, gender, disability, youth, whitehall, holyrood, stormont,
        senedd, drink, food and drink, homes, interiors, pets, nature, wildlife, biodiversity, water, drugs,
        intelligence, cybersecurity, cyber security, cyber, artificial intelligence, startups, crypto, internet,
        platforms, telecoms, semiconductors, autos, airlines
        """,
    ),
    Entry(
        Kind.CONTROL,
        None,
        """
        share, share this, share this article, share on facebook, share on twitter, tweet, follow, following,
        follow us, follow me, following you, subscribe, log in, login, log out, sign in, sign up, register, menu,
        search, home, more, read more, see more, show more, view more, load more, view all, see all, all posts,
        all articles, more stories, more from, more articles, more from author, view profile, view bio, bio,
        profile, see full bio, full bio, contact, contact us, about, about us, print, email, email this, e-mail,
        save, bookmark, comment, comments, leave a comment, reply, twitter, facebook, instagram, linkedin, whatsapp,
        youtube, tiktok, telegram, pinterest, reddit, x, bluesky, threads, mastodon, rss, messenger, copy link,
        link copied, copy, link, gift this article, published, posted, posted on, posted in, updated, last updated,
        last updated on, last modified, modified, first published, published on, published at, originally published,
        created, date, min read, minute read, minutes read, mins read, read time, reading time, views, shares,
        advertisement, ad, sponsored content, promoted, pr, cookies, privacy policy, terms of use, terms,
        click here, listen, watch, play, pause, close, open, next, previous, back, top, skip to content, skip,
        toggle, expand, gallery, open gallery, photo gallery, breaking news, trending, get alerts,
        all rights reserved, copyright, file photo, file, handout, see also, related, tags, topics, category,
        filed under, archive, archives, submitted photo, supplied,
        courtesy photo, newsletter, newsletters, dislike, like, view comments, most popular,
        most read, most viewed, top stories, top story, stories, latest news, latest, from wire reports,
        editor's picks, recommended, recommended for you, you may also like, more on this, related articles,
        related stories, related topics, jump to content, advertiser content, paid content, partner content,
        paid post, sponsor content, advertorial, branded content, brand content, brandvoice, exclusive content,
        premium, subscriber only, subscribers only, members only,
        join, join now, donate, support us, get started, try free, sign up now, sign up for our newsletter, buy,
        shop, shop now, download, install, app, get the app, language, english, edition, weather, games, puzzles,
        crossword, quiz, jobs, classifieds, obituaries, horoscopes, e-paper, epaper, today's paper, podcasts,
        videos, photos of the day, live updates, live blog, transcript, full article, full story, continue reading,
        read full article, read the full article, expand all, collapse, show less, hide, report, report abuse, flag,
        block, mute, add to favorites, favorites, bookmarks, history, settings, account, my account, profile page,
        author archive, author page, author bio, contributor bio, all by, posts by, articles by, stories by,
        view posts, give feedback, send feedback, add as preferred source on google,
        preferred source, website, web, phone, fax, address, map, directions, faq, help, support, feedback, corrections,
        ethics policy, editorial policy, advertise, advertise with us, careers, sitemap, accessibility,
        do not sell my personal information, cookie policy, cookie settings, accept, accept all, reject all, ok,
        cancel, submit, send, go, yes, no, loading, please wait, error, page not found, not found, null, none,
        undefined, nan, n/a, tbd, test, default, unspecified, not available, no author, author name,
        firstname lastname, lorem ipsum, line, url, id, sns, tel, mail, pdf, qr, hp, name, view author publications,
        author publications, view author archive, search author on, view
        """,
    ),
    Entry(
        Kind.STOP,
        None,
        """
        is a, is an, is the, was a, was an, are, covers, writes, has been, has written, lives in, joined, works,
        worked, can be reached, contributed to, is based, is chief, is senior, is our, is news, is,
        powered by
        """,
    ),
    Entry(
        Kind.JOIN,
        None,
        """
        and, &, with, plus, additional reporting, with input from, with inputs from, with additional inputs from,
        inputs from, with files from, with reporting by, with reporting from, with additional reporting by,
        with additional reporting from, with contributions from, with contributions by
        """,
    ),
    Entry(
        Kind.OF,
        None,
        """
        for, at, of, in, special to, special to the, special for, of the, for the, at the, on behalf of,
        exclusive to, via, to, on, from, based in
        """,
    ),
    Entry(
        Kind.TIME,
        None,
        """
        am, pm, a.m., p.m., a.m, p.m, est, edt, cst, cdt, mst, mdt, pst, pdt, et, pt, ct, gmt, utc, bst, ist, cet,
        cest, jst, kst, sgt, aest, aedt, today, yesterday, ago, hours ago, hour ago, minutes ago, hrs, hours,
        minutes, days ago, day ago, weeks ago, monday, tuesday, wednesday, thursday, friday, saturday, sunday, mon,
        tue, wed, thu, fri, tues, thurs, january, february, march, october, september, november, december, jan, feb,
        mar, apr, jun, jul, aug, sep, sept, oct, nov, dec, july, april, may, june, august, noon, midnight, on, at
        """,
    ),
)
