"""One station for each data folder: a second start hands over what it was given, and leaves."""

from hashlib import sha256
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

WAIT_MS = 1000


class Single(QObject):
    called = Signal(str)  # a code, or nothing: somebody wants to see this window

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._name = "retourney-" + sha256(str(folder.resolve()).encode()).hexdigest()[:16]
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._hear)

    def first(self, code: str = "") -> bool:
        """Whether this is the first; else the first has been told."""
        if self._tell(code):
            return False
        QLocalServer.removeServer(self._name)  # left over by a station that was killed
        self._server.listen(self._name)
        return True

    def _tell(self, code: str) -> bool:
        socket = QLocalSocket()
        socket.connectToServer(self._name)
        if not socket.waitForConnected(WAIT_MS):
            return False
        socket.write(f"{code}\n".encode())
        socket.waitForBytesWritten(WAIT_MS)
        socket.disconnectFromServer()
        return True

    def _hear(self) -> None:
        socket = self._server.nextPendingConnection()
        socket.readyRead.connect(self._read)
        socket.disconnected.connect(socket.deleteLater)
        if socket.canReadLine():
            self._call(socket)

    def _read(self) -> None:
        socket = self.sender()
        if isinstance(socket, QLocalSocket) and socket.canReadLine():
            self._call(socket)

    def _call(self, socket: QLocalSocket) -> None:
        self.called.emit(bytes(socket.readLine().data()).decode().strip())
