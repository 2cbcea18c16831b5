"""The rows of a query as CSV, Excel, Parquet or Stata. Whole numbers stay whole where some are not stated."""
import csv

from ..rows import ask


def write(path, ending, archive, sql, labels):
    writers = {".csv": write_csv, ".xlsx": write_xlsx, ".parquet": write_parquet, ".dta": write_dta}
    if ending not in writers:
        raise ValueError(f"不认识的格式：{path}；有 {'、'.join(writers)}")
    try:
        writers[ending](path, archive, sql, labels)
    except ImportError as error:
        raise RuntimeError(f"需要 {error.name}：pip install 'gongkai[export]'") from None


def write_csv(path, archive, sql, _):
    names, rows = ask(archive, sql)
    with open(path, "w", newline="", encoding="utf-8-sig") as file:  # with a BOM: Excel takes it for UTF-8
        writer = csv.writer(file)
        writer.writerow(names or columns(archive, sql))
        writer.writerows(rows)


def write_xlsx(path, archive, sql, _):
    import xlsxwriter
    names, rows = ask(archive, sql)
    with xlsxwriter.Workbook(path, {"constant_memory": True, "strings_to_numbers": False, "strings_to_formulas": False, "strings_to_urls": False}) as book:
        sheet = book.add_worksheet()
        sheet.freeze_panes(1, 0)
        sheet.write_row(0, 0, names or columns(archive, sql), book.add_format({"bold": True}))
        for number, row in enumerate(rows, 1):
            if number > 1048575:
                raise ValueError("Excel 的一张表最多 1048576 行：请存为 .csv 或 .parquet")
            for column, value in enumerate(row):
                if isinstance(value, str) and len(value) > 32767:
                    raise ValueError("Excel 的一格最多 32767 字：请存为 .csv 或 .parquet")
                if value is not None:
                    sheet.write(number, column, value)


def columns(archive, sql):
    """The names of the columns of a query, with the type that each has; a column of an expression has none."""
    ask(archive, "DROP TABLE IF EXISTS temp.exported")
    ask(archive, f"CREATE TEMP TABLE exported AS SELECT * FROM ({sql}) WHERE 0")
    return dict(ask(archive, "SELECT name, type FROM pragma_table_info('exported', 'temp')")[1])


def frame(archive, sql):
    import pandas
    types = columns(archive, sql)
    rows = list(ask(archive, sql)[1])
    data = {}
    for number, (name, declared) in enumerate(types.items()):
        values = [row[number] for row in rows]
        data[name] = pandas.array(values, dtype=pandas_type(declared, values))
    return pandas.DataFrame(data)


def pandas_type(declared, values):
    """By the declared type; by the values where there is none or it is NUM, which is either."""
    kinds = {type(value) for value in values if value is not None}
    if declared == "INT" and kinds <= {int}:
        return "Int64"
    if kinds <= {int} and kinds and declared in ("", "NUM"):
        return "Int64"
    if declared in ("REAL", "NUM", "") and kinds <= {int, float} and (kinds or declared != ""):
        return "Float64"
    if kinds <= {str}:
        return "string"
    raise ValueError("一列中既有文字又有数字，请存为 .csv 或 .xlsx")


def write_parquet(path, archive, sql, labels):
    import pyarrow
    import pyarrow.parquet
    made = pyarrow.Table.from_pandas(frame(archive, sql), preserve_index=False)
    fields = [field.with_metadata({"description": labels[field.name]}) if field.name in labels else field for field in made.schema]
    pyarrow.parquet.write_table(made.cast(pyarrow.schema(fields)), path)


def write_dta(path, archive, sql, labels):
    data = frame(archive, sql)
    refused = [name for name in data if len(name) > 32 or not name.isidentifier()]
    if refused:
        raise ValueError(f"Stata 的变量名最多 32 个字符，只有文字、数字和下划线；{len(refused)} 列不是，如 {refused[0]}。面板请用 --panel")
    texts = list(data.select_dtypes("string"))
    data[texts] = data[texts].fillna("").astype(object)  # Stata knows no other missing text
    wide = [name for name in texts if data[name].map(lambda text: len(text.encode())).max() > 2045]
    data.to_stata(path, write_index=False, version=118, convert_strl=wide, variable_labels={name: label[:80] for name, label in labels.items()})
