"""Scrapy extensions: the life of a run, and what a person sees of it."""
