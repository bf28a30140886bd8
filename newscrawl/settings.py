"""Settings of newscrawl. Our own are ``NEWSCRAWL_*``: here, in the environment under the same name, or by ``-s``."""

import os

BOT_NAME = "newscrawl"
SPIDER_MODULES = ["newscrawl.spiders"]
NEWSPIDER_MODULE = "newscrawl.spiders"
COMMANDS_MODULE = "newscrawl.commands"

# --- our own, each with its reason ------------------------------------------------------------------------------

# Everything a run leaves: feeds, state, logs.
NEWSCRAWL_DATA_DIR = "data"
# What is remembered between runs: empty for state.sqlite in the data directory, the path of another file, or
# postgresql://... where runs on several machines share one state. A password is best left to the environment.
NEWSCRAWL_STATE = ""
# Whom a site's owner can write to; it stands in the user agent. A crawler without an address is a stranger.
NEWSCRAWL_CONTACT = ""
# CIDR blocks, apart by commas, that may be crawled beside the public internet: 127.0.0.0/8 for a site on this machine.
NEWSCRAWL_ALLOWED_NETWORKS = ""
# Sites, apart by commas, whose TLS certificates are not verified: for one that lets its certificate run out.
NEWSCRAWL_UNVERIFIED_SITES = ""
# keep, hash or drop: what may be kept of e-mail addresses.
NEWSCRAWL_EMAIL_POLICY = "keep"
# Which reservations are obeyed, apart by commas: nofollow (links are not followed), noindex, noarchive, noai, tdm (the
# article is not kept); none obeys none. All are recorded in the article's rights.
NEWSCRAWL_RIGHTS_POLICY = "nofollow"
# none, gzip or zstd: of data files in the feed.
NEWSCRAWL_FEED_COMPRESSION = "none"
# A second place for the feed: s3://bucket/folder, gs://, ftp://, ftps:// or file://; the keys are Scrapy's settings.
NEWSCRAWL_FEED_URI = ""
# A TOML file with further headings of link blocks; see docs/sites.md.
NEWSCRAWL_BLOCK_VOCABULARY = ""
# So many seconds a run waits for a host that asks for it (Retry-After, Crawl-delay); past that its pages stay due.
NEWSCRAWL_LONGEST_WAIT_SECONDS = 60
# The pause after a refusal or a failure; it doubles with each further one in a row, up to a minute.
NEWSCRAWL_FIRST_PAUSE_SECONDS = 3
# A branch of a site (a folder, a path with its queries, addresses of one shape) is left when of so many pages ...
NEWSCRAWL_BRANCH_PAGES = 30
# ... less than this share were articles that no other address had shown.
NEWSCRAWL_BRANCH_SHARE = 0.1
# Pages that are asked of one host in one run, whatever max_pages says.
NEWSCRAWL_HOST_PAGES = 10000
# Requests that wait in memory, some 2 KB each; what finds no room waits in the state. Half of the room is shared out
# among the sites of the run, so that none keeps others out.
NEWSCRAWL_QUEUE_PAGES = 10000
# A worker without a sign of life for so many seconds loses its sites to others; it gives one every sixth of that.
NEWSCRAWL_LEASE_SECONDS = 30
# Logs of older days are removed.
NEWSCRAWL_LOG_DAYS = 14
# A run's log is cut to its newest megabytes, so many twice over: one that goes wrong at every page fills no disk.
NEWSCRAWL_LOG_MEGABYTES = 50
# A run is broken against the site's own history: so many runs back ...
NEWSCRAWL_BROKEN_HISTORY_RUNS = 20
# ... on at least so many pages or articles, a smaller run says nothing ...
NEWSCRAWL_BROKEN_SAMPLE_PAGES = 10
# ... if a rate falls below this share of its usual value ...
NEWSCRAWL_BROKEN_DROP_SHARE = 0.3
# ... and, for a field, it used to be filled in at least this share of the articles.
NEWSCRAWL_BROKEN_USUAL_SHARE = 0.5

# The environment ranks above this file and below -s.
globals().update(
    {name: os.environ[name] for name in list(globals()) if name.startswith("NEWSCRAWL_") and name in os.environ}
)

# --- a polite guest ---------------------------------------------------------------------------------------------

# USER_AGENT is made of NEWSCRAWL_CONTACT by the add-on below; one of your own on the command line ranks above it.
ROBOTSTXT_USER_AGENT = "newscrawl"
ROBOTSTXT_OBEY = True
# Many hosts at once, some of which make us wait; one request at a time to each.
# A host that has us wait holds a place, so hundreds of hosts need more than are busy; each place may hold a page.
CONCURRENT_REQUESTS = 128
CONCURRENT_REQUESTS_PER_DOMAIN = 1
# The best page first, however late it was found; of equals the one that was found first, as a ranking has them.
SCHEDULER_PRIORITY_QUEUE = "newscrawl.middlewares.turns.TurnQueue"
SCHEDULER_MEMORY_QUEUE = "scrapy.squeues.FifoMemoryQueue"
# AutoThrottle only ever lengthens it.
DOWNLOAD_DELAY = 0.5
AUTOTHROTTLE_ENABLED = True
AUTOTHROTTLE_START_DELAY = 0.5
# A slow host is asked half of the time at most: twice as slow, twice as seldom.
AUTOTHROTTLE_TARGET_CONCURRENCY = 0.5
DOWNLOAD_TIMEOUT = 30
DOWNLOAD_MAXSIZE = 16 * 1024 * 1024
DOWNLOAD_VERIFY_CERTIFICATES = True
REDIRECT_MAX_TIMES = 8
# 429 and 503 are refusals: they are backed off from, not tried again at once.
RETRY_HTTP_CODES = [500, 502, 504, 522, 524, 408]
RETRY_GIVE_UP_LOG_LEVEL = "INFO"
COOKIES_ENABLED = False
# Our pipelines never wait, so what a page gave goes through them one by one and in its order; Scrapy starts as many
# tasks for every page as this says, whether or not it has as many items.
CONCURRENT_ITEMS = 1
DEFAULT_REQUEST_HEADERS = {
    "Accept": "text/html,application/xhtml+xml;q=0.9,*/*;q=0.5",
    "Accept-Language": "ja,ko;q=0.9,en;q=0.8,*;q=0.5",
}

# --- no way in ----------------------------------------------------------------------------------------------------

# Names are asked for in threads, which sleep meanwhile: ten would have one slow name server hold up hundreds of hosts.
REACTOR_THREADPOOL_MAXSIZE = 20
DNS_TIMEOUT = 20
# Looked at every ten seconds: a process that has grown so far ends, and what it found waits for the next run.
MEMUSAGE_LIMIT_MB = 1024
MEMUSAGE_CHECK_INTERVAL_SECONDS = 10.0
TWISTED_DNS_RESOLVER = "newscrawl.middlewares.networks.PublicResolver"
DOWNLOAD_HANDLERS = {
    "http": "newscrawl.middlewares.hosts.PoliteHandler",
    "https": "newscrawl.middlewares.hosts.PoliteHandler",
    "data": None,
    "file": None,
    "ftp": None,
    "s3": None,
}
TELNETCONSOLE_ENABLED = False
REMOTE_CONTROL_ENABLED = False

# --- how the parts are joined -------------------------------------------------------------------------------------

ADDONS = {"newscrawl.extensions.politeness.PolitenessAddon": 100}
REQUEST_FINGERPRINTER_CLASS = "newscrawl.middlewares.dupefilter.IdentityFingerprinter"
DUPEFILTER_CLASS = "newscrawl.middlewares.dupefilter.IdentityDupeFilter"
SPIDER_MIDDLEWARES = {
    # Outcomes sees what Follow lets through, and Scrapy's HttpError (50) stands before both.
    "newscrawl.middlewares.outcomes.OutcomeMiddleware": 540,
    "newscrawl.middlewares.following.FollowMiddleware": 550,
    "newscrawl.middlewares.traps.TrapMiddleware": 555,
    "newscrawl.middlewares.rights.RightsMiddleware": 560,
    "scrapy.spidermiddlewares.referer.RefererMiddleware": None,
    # Last of all, of the requests that the others let pass.
    "newscrawl.middlewares.referrers.NoReferrers": 60,
}
DOWNLOADER_MIDDLEWARES = {
    "scrapy.downloadermiddlewares.offsite.OffsiteMiddleware": None,
    "newscrawl.middlewares.networks.NetworkMiddleware": 40,
    "newscrawl.middlewares.fetching.SiteMiddleware": 50,
    "scrapy.downloadermiddlewares.robotstxt.RobotsTxtMiddleware": None,
    "newscrawl.middlewares.robots.RememberingRobots": 100,
    # Before redirects (600, in a page 580) are followed.
    "newscrawl.middlewares.redirects.HomeMiddleware": 605,
    # Sees every answer before redirects (600) and retries (550) do.
    "newscrawl.middlewares.hosts.HostMiddleware": 610,
    # After all that may pass a request over, so that only pages which are asked for count against the budget.
    "newscrawl.middlewares.fetching.FetchMiddleware": 620,
}
ITEM_PIPELINES = {
    "newscrawl.pipelines.bylines.BylinePipeline": 100,
    "newscrawl.pipelines.emails.EmailPipeline": 200,
    "newscrawl.pipelines.dates.DatePipeline": 300,
    "newscrawl.exporters.erasure.ErasurePipeline": 800,
    "newscrawl.exporters.outbox.OutboxPipeline": 900,
}
EXTENSIONS = {
    "scrapy.extensions.memusage.MemoryUsage": None,
    "newscrawl.extensions.memory.HeldMemory": 0,
    "newscrawl.extensions.bounded_log.BoundedLog": -210,
    "newscrawl.extensions.safe_log.SafeLog": -200,
    # First of all: it locks the sites before anything asks the state.
    "newscrawl.extensions.lifecycle.RunLifecycle": -100,
    "newscrawl.middlewares.redirects.DuplicateRedirects": 100,
    "newscrawl.extensions.progress.Progress": 200,
}
FEED_EXPORTERS = {
    "jsonl": "newscrawl.exporters.jsonlines.JsonLinesExporter",
    "jl": "newscrawl.exporters.jsonlines.JsonLinesExporter",
    "jsonlines": "newscrawl.exporters.jsonlines.JsonLinesExporter",
}
FEED_STORAGES = {
    "ftp": "newscrawl.exporters.places.WholeFileFTP",
    "ftps": "newscrawl.exporters.places.WholeFileFTP",
}
# One file may hold both streams, so no header is made of the first item's fields.
FEED_EXPORT_ENCODING = "utf-8"
DEFAULT_DROPITEM_LOG_LEVEL = "DEBUG"
LOG_LEVEL = "INFO"
LOG_SHORT_NAMES = True
# With the zone's offset: the machine's own zone may be any.
LOG_DATEFORMAT = "%Y-%m-%d %H:%M:%S%z"
