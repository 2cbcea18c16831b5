"""Documents that the module does not read, made into ones that it does: PDF by pdfium, old Word, WPS and Excel files by LibreOffice."""
import os
import shutil
import subprocess
import tempfile

LONGEST = 300  # seconds for one document


class CannotConvert(Exception):
    """Why a file could not be converted; in the words of whoever runs the command."""


def kind(content):
    """What a file is by its first bytes: 'pdf', 'word', 'excel', or None where the module reads it or nobody does."""
    if content.startswith(b"%PDF-"):
        return "pdf"
    if content.startswith(b"{\\rtf"):
        return "word"
    if content.startswith(b"PK\x03\x04"):
        return "excel" if b"xl/workbook." in content else None
    if content.startswith(b"\xd0\xcf\x11\xe0"):
        return "excel" if "Workbook".encode("utf-16-le") in content else "word"
    return None


def pdf_text(content):
    try:
        import pypdfium2
    except ImportError:
        raise CannotConvert("PDF 文件需要 pypdfium2：pip install pypdfium2") from None
    try:
        document = pypdfium2.PdfDocument(content)
        text = "\n".join(page.get_textpage().get_text_range() for page in document)
    except pypdfium2.PdfiumError as error:
        raise CannotConvert("PDF 文件不能读取：已损坏，或加了密码") from error
    if not text.strip():
        raise CannotConvert("PDF 文件中没有文字（扫描件），须先识别文字（OCR）")
    return text


def by_libreoffice(content, to):
    program = shutil.which("soffice") or shutil.which("libreoffice")
    if not program:
        raise CannotConvert("这种文件（.doc、.wps、.xls、.xlsx、.rtf）需要 LibreOffice，本机没有安装")
    with tempfile.TemporaryDirectory() as folder:
        before = os.path.join(folder, "document")
        with open(before, "wb") as file:
            file.write(content)
        # A profile of its own: LibreOffice does nothing, and says nothing, where the user has a window of it open.
        try:
            done = subprocess.run([program, "--headless", f"-env:UserInstallation=file://{folder}/profile", "--convert-to", to, "--outdir",
                                   folder, before], capture_output=True, text=True, errors="replace", timeout=LONGEST)
        except subprocess.TimeoutExpired:
            raise CannotConvert(f"LibreOffice {LONGEST} 秒内没有转换完") from None
        try:
            with open(f"{before}.{to}", "rb") as file:
                return file.read()
        except FileNotFoundError:
            said = (done.stderr or done.stdout).strip().splitlines() or [""]
            raise CannotConvert(f"LibreOffice 不能转换：{said[-1][:200]}") from None


def readable(content):
    """The content as the module reads it. Raises CannotConvert."""
    found = kind(content)
    if found == "pdf":
        return pdf_text(content)
    if found == "word":
        return by_libreoffice(content, "docx")
    if found == "excel":
        return by_libreoffice(content, "html")
    return content
