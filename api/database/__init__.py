"""How rows are kept: the two backends, the connection for reads, and migrations.

Writes go through Tortoise models inside short transactions; reads go past the ORM, by SQL into
frozen structs on connections of their own (ORM rows cost twenty times as much, and their
`__await__` makes GraphQL re-query them one by one).
"""

from api.database.connections import Database, connect
from api.database.reader import Reader

__all__ = ["Database", "Reader", "connect"]
