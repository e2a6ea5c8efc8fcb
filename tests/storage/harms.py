"""How a file on a disk gets damaged: bits, the end, pages."""

PAGE = 4096


def flip(content, chance):
    """Turn some bits over."""
    for _ in range(chance.choice((1, 8, 200))):
        content[chance.randrange(len(content))] ^= 1 << chance.randrange(8)


def cut(content, chance):
    """Cut the end off."""
    del content[chance.randrange(1, len(content)) :]


def blank(content, chance):
    """Fill a page with zeros."""
    start = chance.randrange(len(content) // PAGE) * PAGE
    content[start : start + PAGE] = bytes(PAGE)


def garble(content, chance):
    """Fill a page with anything."""
    start = chance.randrange(len(content) // PAGE) * PAGE
    content[start : start + PAGE] = chance.randbytes(PAGE)


def swap(content, chance):
    """Let two pages change places."""
    pages = len(content) // PAGE
    one, other = (chance.randrange(pages) * PAGE for _ in range(2))
    first = content[one : one + PAGE]
    content[one : one + PAGE] = content[other : other + PAGE]
    content[other : other + PAGE] = first


HARMS = (flip, cut, blank, garble, swap)
