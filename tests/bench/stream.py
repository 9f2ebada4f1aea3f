"""Articles a second on a stream of general news, against spaCy's blank pipeline with the same words to look for."""

from collections.abc import Callable

from flows.reference import load_reference
from tests.bench.news import Article, general_articles, mixed_articles
from tests.bench.texts import prefilter, read, sanctions_articles
from tests.bench.timing import seconds

_COUNT = 2_000
_SHARE = 0.01


def bench_stream() -> None:
    """Print the ratio, and what it is made of."""
    stream = list(mixed_articles(_COUNT, sanctions_articles(), share=_SHARE))
    ours, theirs = seconds(lambda: read(stream)), seconds(spacy_reader(stream))
    length = sum(len(title) + len(text) for title, text in stream) / len(stream)
    print(
        f"stream: {len(stream) / ours:,.0f} articles a second ({length:,.0f} characters, {_SHARE:.0%} on sanctions), "
        f"{theirs / ours:.1f} x spaCy's {len(stream) / theirs:,.0f}"
    )
    general = list(general_articles(_COUNT, seed=2))
    passes = prefilter().passes
    passing = seconds(lambda: [passes(title, text) for title, text in general]) / len(general)
    share = sum(passes(title, text) for title, text in general) / len(general)
    print(
        f"prefilter: {1e6 * passing:.0f} µs an article of general news, {theirs / len(stream) / passing:.0f} x spaCy; "
        f"{share:.1%} of it passes"
    )


def spacy_reader(articles: list[Article]) -> Callable[[], object]:
    """Return what reads the articles with spaCy: sentences, and every measure, sector and country in them."""
    import spacy
    from spacy.matcher import PhraseMatcher

    pipeline = spacy.blank("en")
    pipeline.add_pipe("sentencizer")
    matcher = PhraseMatcher(pipeline.vocab, attr="LOWER")
    reference = load_reference()
    words = {
        *(one.words for one in reference.measure_words),
        *(one.words for one in reference.sector_words),
        *(one.words for one in reference.names if one.kind == "name"),
    }
    matcher.add("word", [pipeline.make_doc(one) for one in sorted(words)])
    texts = [f"{title}\n\n{text}" for title, text in articles]

    def run() -> int:
        return sum(len(matcher(document)) + sum(1 for _ in document.sents) for document in pipeline.pipe(texts))

    return run
