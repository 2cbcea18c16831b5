"""Why the module does not take a document, in Chinese, by how its reason begins. One that is not here stays as it is."""

CHINESE = {
    "a Word file that is put together from other files": "由多个文件拼成的 Word 文件：请打开后另存",
    "a ZIP archive of": "压缩包：请先解压",
    "a ZIP archive packed by a method": "压缩方法不常见的压缩包：请重新打包或另存",
    "a 7z archive": "压缩包（7z）：请先解压",
    "a RAR archive": "压缩包（RAR）：请先解压",
    "a gzip file": "压缩包（gzip）：请先解压",
    "a legacy Excel workbook": "旧式 Excel 文件（.xls）：请另存为 .csv 或文本文件",
    "a ZIP bomb": "解压后大得不正常的文件",
    "a blank form": "空白表：没有填数字",
    "a damaged ZIP or DOCX file": "压缩包或 .docx 文件已损坏：请重新取得",
    "a legacy Word or WPS file": "旧式 Word 或 WPS 文件（.doc、.wps）：请另存为 .docx",
    "a picture": "图片，没有文字可读：须先识别文字（OCR）",
    "a truncated or damaged ZIP or DOCX file": "压缩包或 .docx 文件不完整：请重新取得",
    "a web archive (MHTML)": "单个文件网页（.mht）：请另存为网页（.html）",
    "all Chinese characters were replaced by question marks": "保存时汉字都成了问号：请重新取得",
    "an Office file that is no Word document": "不是 Word 文件的 Office 文件：请另存为 .docx",
    "an XML file that is no web page": "不是网页的 XML 文件",
    "an encrypted Office file": "加密的 Office 文件：请先去掉密码另存",
    "an encrypted ZIP archive": "加密的压缩包：请先解压",
    "cannot list the folder": "不能打开文件夹",
    "cannot read the file": "不能读取文件",
    "does not say which year it reports on": "看不出是哪一年的报告：标题、正文、统计期限和文件名里都没有年度",
    "does not say whose report it is": "看不出是哪个机关的报告：标题、正文、落款、联系方式和文件名里都没有机关名称",
    "holds the reports of several agencies or years": "含有几个机关或几个年度的报告：请分开",
    "larger than a document may be": "文件太大",
    "larger than a web page may be": "网页太大",
    "no supported charset": "文字编码不能识别，或乱码太多：请用 UTF-8 或 GBK 另存",
    "not an annual report on government information disclosure": "不是政府信息公开工作年度报告：没有标题和章节，也没有规定的表格",
    "not an annual report: a notice, a template or news on one": "不是年度报告：按标题是有关的通知、模板或新闻",
    "not an annual report: news on one": "不是年度报告：是有关的新闻",
    "the document is binary data": "二进制文件，没有文字",
    "the document holds only blanks": "只有空白，没有文字",
    "the document is empty": "空文件",
    "the document is in HZ": "文字编码是 HZ（七位的 GB2312）：请用 UTF-8 或 GBK 另存",
    "the document is in UTF-32": "文字编码是 UTF-32：请用 UTF-8 另存",
    "the file is larger than a document may be": "文件太大",
    "the text was decoded with the wrong charset": "保存前文字已成乱码，不能复原：请重新取得",
}


def chinese(reason):
    found = max((beginning for beginning in CHINESE if reason.startswith(beginning)), key=len, default=None)
    return CHINESE[found] if found else reason
