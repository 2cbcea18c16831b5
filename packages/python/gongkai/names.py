"""Names of files, whose bytes may be no UTF-8."""
import codecs
import os

codecs.register_error("gongkai.spelled", lambda error: ("".join(f"\\x{byte:02X}" for byte in error.object[error.start:error.end]), error.end))


def readable_name(path):
    """A path as gongkai_ingest writes it: a name that is no UTF-8 is one in GB18030, as archives from Windows are unpacked."""
    return "/".join(map(_readable_part, os.fsencode(path).split(b"/")))


def _readable_part(name):
    for charset in ("utf-8", "gb18030"):
        try:
            return name.decode(charset)
        except UnicodeDecodeError:
            pass
    return name.decode("gb18030", "gongkai.spelled")
