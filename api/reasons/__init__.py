"""Why things come back: a tree of reasons, each with its legal ground."""
