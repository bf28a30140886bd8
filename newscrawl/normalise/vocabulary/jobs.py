"""Jobs that longer words end with, where words are printed together: ``Gerichtsreporterin``, ``kulturredaktör``."""

_ENDINGS = """
reporter reporterin korrespondent korrespondentin korrespondenten journalist journalistin volontär volontärin redakteur
redakteurin redakteure redaktor redaktorin fotograf fotografin kolumnist kolumnistin redaktør redaktör redacteur
correspondent verslaggever verslaggeefster fotograaf toimittaja kirjeenvaihtaja
"""
ENDINGS = tuple(_ENDINGS.split())
"""Each is in the words of its language as well, with what it says of the person."""

FEWEST_LETTERS_BEFORE = 3
"""Letters before an ending that make another word with it."""
