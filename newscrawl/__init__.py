"""newscrawl crawls news sites on a schedule and writes a feed of articles, rankings and recommendations."""
