"""The lorry that is being checked in, in place above the bench."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from reviewer_app.docking.viewmodel import TEXT, Docking
from reviewer_app.look.boxes import boxed, row
from reviewer_app.look.buttons import Secondary
from reviewer_app.look.sheet import Strip
from reviewer_app.look.theme import Look


class DockStrip(Strip):
    def __init__(self, look: Look, model: Docking) -> None:
        self._model = model
        end = QCoreApplication.translate("DockStrip", "End it")  # no tr before __init__
        self.end = Secondary(look, end, icon="check", key="D")
        self.end.clicked.connect(model.turn)
        choose = QCoreApplication.translate("DockStrip", "Carrier's list")
        self.choose = Secondary(look, choose, icon="list", key="L")
        self.choose.clicked.connect(model.choose)
        extra = boxed(row(self.choose, self.end, None, gap=8))
        super().__init__(look, icon="truck", tone="good", extra=extra)
        model.chooses.connect(self.ask_file)
        model.changed.connect(self.show_model)
        self.show_model()

    def show_model(self) -> None:
        self.show_strip(self._model.title, self._model.sub)

    def ask_file(self) -> None:
        """Lists come by mail or from a page, so it begins where those are saved."""
        saved = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DownloadLocation)
        kinds = " ".join(f"*{kind}" for kind in TEXT)
        dialog = QFileDialog(self, self.tr("Carrier's list"), saved, f"{kinds};;*")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for part in dialog.findChildren(QWidget):
            part.setProperty("scans", "no")  # where it is Qt's own, its keys are not the bench's
        dialog.fileSelected.connect(self._take)
        dialog.open()

    def _take(self, file: str) -> None:
        self._model.take_list(Path(file))
