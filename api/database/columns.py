"""Columns of which the database itself holds the rule: Tortoise makes no CHECK with a table."""

from tortoise import fields


class Balance(fields.BigIntField):
    """A `balance_minor` that is never below zero, whoever writes it."""

    SQL_TYPE = "BIGINT CHECK (balance_minor >= 0)"
