"""The command `gongkai`."""
import argparse
import importlib.metadata
import sys
import warnings

from . import check, export, ingest, query, serve

COMMANDS = (ingest, check, query, export, serve)


def main(arguments=None):
    parser = argparse.ArgumentParser(prog="gongkai", description="政府信息公开工作年度报告：读入、检查、查询、导出")
    parser.add_argument("--version", action="version", version=importlib.metadata.version("gongkai"))
    subparsers = parser.add_subparsers(dest="command", required=True)
    for command in COMMANDS:
        name = command.__name__.rpartition(".")[2]
        subparser = subparsers.add_parser(name, help=command.__doc__.partition("\n")[0], description=command.__doc__,
                                          formatter_class=argparse.RawDescriptionHelpFormatter)
        command.arguments(subparser)
        subparser.set_defaults(run=command.run)
    asked = parser.parse_args(arguments)
    warnings.showwarning = lambda message, *_, **__: print(f"gongkai: {message}", file=sys.stderr)
    try:
        return asked.run(asked)
    except KeyboardInterrupt:
        print("\ngongkai: 已中断。已经读入的都已保存，再运行一次即可继续。" if asked.command == "ingest" else "", file=sys.stderr)
        return 130
    except BrokenPipeError:
        return 0
    except Exception as error:  # of one of three libraries, or of the user's SQL
        print(f"gongkai: {error}", file=sys.stderr)
        return 2
