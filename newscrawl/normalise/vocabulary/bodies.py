"""Agencies, broadcasters and newspapers whose names do not show that they are bodies."""

from newscrawl.normalise.vocabulary.kinds import Entry, Kind

ENTRIES = (
    Entry(
        Kind.BODY,
        None,
        """
        associated press, the associated press, ap, reuters, thomson reuters, afp, agence france-presse,
        agence france presse, afp-jiji, dpa, dpa-afx, dpa infocom, apa, sda, keystone-sda, keystone,
        deutsche presse-agentur, sid, epd, kna, afxnews, ots, ansa, agi, adnkronos, lapresse, askanews, efe,
        agencia efe, europa press, lusa, belga, anp, ritzau, ntb, tt, tt nyhetsbyrån, stt, ntb scanpix, scanpix,
        lehtikuva, pap, čtk, ctk, tasr, mti, hina, tanjug, tass, itar-tass, ria novosti, interfax, interfax-ukraine,
        ukrinform, unian, bta, agerpres, mediafax, anadolu, anadolu agency, aa, dha, ihlas, athens news agency,
        xinhua, xinhua news agency, cna, kyodo, kyodo news, jiji, jiji press, yonhap, yonhap news agency, newsis,
        news1, kcna, pti, ians, uni, app, bss, unb, bernama, antara, vna, tna, pna, mena, wam, irna, isna, upi,
        united press international, bloomberg, bloomberg news, dow jones, press association, pa, pa media,
        pa news agency, canadian press, the canadian press, australian associated press, aap, nzpa, ips, allafrica,
        getty images, getty, imago, imago images, picture alliance, epa, epa-efe, shutterstock, alamy, istock,
        adobe stock, zuma press, zuma, sipa, sipa press, pixabay, unsplash, rex features, splash news, wireimage,
        cnn, bbc, bbc news, bbc sport, nbc, nbc news, abc, abc news, cbs, cbs news, fox, fox news, foxnews,
        foxbusiness, fox business, msnbc, cnbc, pbs, npr, itv, itv news, sky, sky news, sky sports, al jazeera,
        espn, cbc, cbc news, ctv, washington post, the washington post, new york times, the new york times, nyt,
        los angeles times, usa today, wall street journal, the wall street journal, wsj, new york post,
        pioneer press, the guardian, the telegraph, daily mail, mailonline, the independent, evening standard,
        the sun, daily mirror, the mirror, daily star, huffpost, huffington post, buzzfeed, buzzfeed news, politico,
        axios, vox, vice, vice news, the verge, wired, forbes, fortune, newsweek, time, business insider,
        techcrunch, the athletic, the hill, propublica, the conversation, postmedia, postmedia news, national post,
        financial post, globe and mail, the globe and mail, toronto star, the star, the irish times, rte, rté,
        stuff, nz herald, scmp, south china morning post, the straits times, taipei times, nikkei, nikkei inc.,
        nikkei asia, japan times, the japan times, mainichi, asahi shimbun, the asahi shimbun, yomiuri shimbun,
        korea herald, korea times, nhk, nhk world, kbs, mbc, sbs, ytn, jtbc, tvn, mbn, tv chosun, tbs, tbs news,
        tbs news dig,
        tv asahi, fnn, jnn, ann, nnn, ntv, rtl, ard, zdf, wdr, ndr, mdr, swr, br, orf, srf, spiegel, der spiegel,
        die zeit, zeit online, faz, taz, nzz, welt, bild, stern, focus, le monde, le figaro, libération, rfi,
        france 24, france info, franceinfo, bfmtv, tf1, el país, el mundo, abc color, la vanguardia, rtve, rai,
        rainews, corriere della sera, la repubblica, la stampa, il sole 24 ore, nrk, svt, yle, vg, dagbladet,
        aftenposten, nos, nrc, de volkskrant, vrt, rtbf, expressen, aftonbladet, unicef, un, who, nasa, nato, eu,
        government, xinhuanet, cctv, cgtn, people's daily, china daily, global times, epoch times, the epoch times,
        timesofindia.com, sputnik, rt, rfe/rl, рейтер, ройтерс, тасс, риа новости, риа, интерфакс, укринформ,
        укрінформ, бта, рбк, коммерсантъ, bbc news русская служба, медуза, ведомости, lenta.ru, унн, уніан, унiан,
        共同, 共同通信, 共同通信社, 時事, 時事通信, 時事通信社, 聯合ニュース, 聯合, ロイター, ロイター通信,
        ＡＦＰ時事, AFP時事, AFP通信, ブルームバーグ, タス通信, インタファクス, 新華社, 新華網, 中国新聞社,
        朝鮮中央通信, ニューシス, 朝日新聞, 朝日新聞社, 読売新聞, 読売新聞社, 毎日新聞, 毎日新聞社, 産経新聞,
        産経新聞社, 日本経済新聞, 日本経済新聞社, 日経, 東京新聞, 中日新聞, 北海道新聞, 西日本新聞, 産経デジタル,
        日刊スポーツ, スポニチ, スポーツニッポン, スポーツ報知, サンスポ, デイリースポーツ, 東スポ, 東京スポーツ,
        中央日報, 朝鮮日報, 東亜日報, ハンギョレ, ハンギョレ新聞, スポーツソウル, スポーツ朝鮮, スターニュース,
        カンナムタイムズ, 韓国日報, 文化放送, ヘラルド経済, テレビ朝日, テレ朝, 日本テレビ, 日テレ, フジテレビ,
        テレビ東京, 文春オンライン, 現代ビジネス, 東洋経済オンライン, 東洋経済, ダイヤモンド・オンライン,
        プレジデントオンライン, オリコン, オリコンニュース, モデルプレス, クランクイン, 音楽ナタリー, 映画ナタリー,
        ナタリー, ゲッティ, ゲッティイメージズ, アフロ, ウェザーニュース, 気象庁, 内閣府, 外務省, ドワンゴ,
        アメーバ, ヤフー, ヤフーニュース, 東京都, AERA, 週刊文春, 週刊新潮, 女性自身, 文藝春秋, 講談社, 小学館,
        集英社, 岩波書店, KADOKAWA, 時事ドットコム, 共同通信ニュース, PRタイムズ, ABEMA TIMES, 弁護士ドットコム,
        연합뉴스, 뉴시스, 뉴스1, 뉴스핌, 연합, 조선일보, 중앙일보, 동아일보, 한겨레, 한겨레신문, 경향신문, 한국일보,
        국민일보, 서울신문, 세계일보, 문화일보, 매일경제, 한국경제, 서울경제, 머니투데이, 이데일리, 아시아경제,
        파이낸셜뉴스, 헤럴드경제, 스포츠조선, 스포츠서울, 스포츠동아, 스포츠경향, 스포츠한국, 일간스포츠, 스타뉴스,
        마이데일리, 텐아시아, 조이뉴스24, 아이뉴스24, 오마이뉴스, 프레시안, 미디어오늘, 노컷뉴스, 뉴스타파,
        뉴데일리, 데일리안, 쿠키뉴스, 전자신문, 디지털타임스, 한경닷컴, 조선비즈, 머니S, 시사저널, 시사인, 주간조선,
        월간조선, 신동아, 여성동아, 로이터, 로이터통신, 블룸버그, 교도통신, 신화통신, 엑스포츠뉴스, OSEN,
        톱스타뉴스, 뉴스엔, 헬스조선, 코메디닷컴, 더팩트, 위키트리, 인사이트, 부산일보, 국제신문, 매일신문,
        영남일보, 광주일보, 강원일보, 전남일보, 대전일보, 경기일보, 인천일보, 경인일보, 제주일보, 한라일보,
        굿모닝충청, 게티이미지, 게티이미지뱅크, 이코노미스트, 디스패치, 교수신문, 농민신문, 내일신문, 법률신문,
        채널A, TV조선, 강남타임즈, 新华社, 中新社, 中新网, 中新網, 中国新闻网, 人民网, 人民網, 人民日报, 人民日報,
        光明日报, 央视, 央視, 央视新闻, 央视网, 央广网, 澎湃新闻, 界面新闻, 新京报, 南方周末, 南方都市报, 环球时报,
        環球時報, 环球网, 羊城晚报, 北京青年报, 中央社, 中央通訊社, 聯合報, 聯合新聞網, 自由時報, 中國時報,
        中時新聞網, 蘋果日報, 三立新聞網, 東森新聞, ettoday, ETtoday新聞雲, 鏡週刊, 風傳媒, 上報, 今日新聞, 民視,
        公視, 華視, 台視, TVBS, 經濟日報, 工商時報, 明報, 星島日報, 大公報, 文匯報, 大纪元, 大紀元, 路透社, 路透,
        美联社, 美聯社, 法新社, 彭博, 彭博社, 德新社, 塔斯社, 共同社, 时事社, 韩联社, 韓聯社, 朝中社, 联合早报,
        聯合早報, 财新, 财新网, 財訊, 第一财经, 每日经济新闻, 证券时报, 半月谈, 半月谈网, 中国日报, 中国青年报,
        科技日报, 经济日报, 法治日报
        """,
    ),
    Entry(
        Kind.BODY,
        None,
        """
        anadolu ajansı, αμνα, απε-μπε, bns, elta, leta, srna, fena, танјуг, срна, ani, express news service,
        folhapress, estadão conteúdo, agência estado, acn, notimex, télam, andina, detiknews, detikcom, cnn indonesia,
        cnbc indonesia, ttxvn, novinky, seznam zprávy, ritzau scanpix, ntb kommunikasjon, aktuálně.cz, idnes.cz,
        g1, r7, n1, t13, c5n, 24ur, 24sata, tvn24, canal 13, canal 9, channel 4, channel 5, channel 4 news, hotnews,
        aflo, aflo sport, aera dot., aera dot, jmpa,
        pexels, freepik, pixta, ピクスタ, 写真AC, photoAC, シャッターストック, 픽사베이, 언스플래시, 셔터스톡, 프리픽,
        펙셀스, 클립아트코리아, 视觉中国, 東方IC, 东方IC, 图虫创意, 達志影像, 达志影像, 中時, 旺報, 信報, 東網,
        周刊王, ctwant, infobae, uol, radio-canada, clarín, cvn, reforma, ch media
        """,
    ),
    Entry(
        Kind.SOURCE,
        None,
        """
        quelle, quellen, fuente, fuentes, font, fonte, fontes, fonti, bron, bronnen, källa, källor, kilde, kilder,
        lähde, lähteet, heimild, źródło, zdroj, zdroje, forrás, források, sursa, izvor, izvori, vir, šaltinis, avots,
        allikas, источник, источники, джерело, джерела, крыніца, източник, извор, πηγή, πηγές, sumber, sumber berita,
        المصدر, المصادر, منبع, ماخذ, מקור, स्रोत, सूत्र, সূত্র, ที่มา, nguồn, kaynak, kaynaklar, allikad
        """,
    ),
)

_EDITIONS = """
africa arabia argentina asia australia canada china deutschland españa europe india indonesia italia japan korea
afrique brasil latam malaysia mexico méxico mundo nigeria pakistan philippines polska singapore taiwan thailand türkiye
türk uk us usa
"""
EDITIONS = frozenset(_EDITIONS.split())
"""Countries and the like that stand behind a publisher's name: ``Forbes JAPAN``, ``CNN Brasil``."""

_SMALL_LETTERS = "afp ap apa ansa belga dpa dpa-afx efe epd kna ots pap reuters sda sid srf stt tass ntb tt čtk"
SMALL_LETTERS = frozenset(_SMALL_LETTERS.split())
"""Agencies that sign in small letters, so that ``un`` and ``time`` stay words."""
