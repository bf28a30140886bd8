"""Extraction tells what a page says; it knows no spider, no file and no clock."""
