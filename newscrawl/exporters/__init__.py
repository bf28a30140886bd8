"""Writing records to the feed and reading them back: strict lines, whole files, manifests."""
