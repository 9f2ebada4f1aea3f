"""Helpers of the tests in this folder."""

from transforms.articles.parse import parse_file
from transforms.articles.record import Problem, RawArticle


def read(name: str, content: str | bytes) -> tuple[list[RawArticle], list[Problem]]:
    """Read a file given as a string, and tell articles from problems."""
    data = content.encode() if isinstance(content, str) else content
    items = list(parse_file(name, data))
    return (
        [item for item in items if isinstance(item, RawArticle)],
        [item for item in items if isinstance(item, Problem)],
    )


def read_one(name: str, content: str | bytes) -> RawArticle:
    """Read a file of one article without any problem."""
    articles, problems = read(name, content)
    assert problems == []
    (article,) = articles
    return article


def failure(name: str, content: str | bytes) -> Problem:
    """Read a file that gives no article but one fatal problem."""
    articles, problems = read(name, content)
    assert articles == []
    (problem,) = [problem for problem in problems if problem.fatal]
    return problem
