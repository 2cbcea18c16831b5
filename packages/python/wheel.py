"""What of the project goes into the wheel beside the Python files, and for which machines it is. Asked by hatchling."""
import os

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

PROJECT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..")


class Wheel(BuildHookInterface):
    def initialize(self, version, build_data):
        built = os.environ["GONGKAI_BUILT"]  # set by packages/build
        build_data["pure_python"] = False
        build_data["tag"] = "py3-none-manylinux_2_28_x86_64"
        build_data["force_include"].update({
            os.path.join(built, "gongkai.so"): "gongkai/gongkai.so",
            os.path.join(built, "licenses"): "gongkai/licenses",
            os.path.join(PROJECT, "LICENSE"): "gongkai/licenses/gongkai",
            os.path.join(PROJECT, "examples", "datasette", "metadata.yaml"): "gongkai/metadata.yaml",
            os.path.join(PROJECT, "examples", "self-check.sql"): "gongkai/self-check.sql",
        })
