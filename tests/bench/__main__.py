"""Run all benchmarks and print them; about four minutes on one core."""

import gc

from tests.bench.checks import bench_checks
from tests.bench.compiled import bench_compiled
from tests.bench.crawl import bench_crawl
from tests.bench.database import bench_database
from tests.bench.extracting import bench_extracting
from tests.bench.extractor import bench_extractor
from tests.bench.mart import bench_mart
from tests.bench.memory import bench_memory
from tests.bench.pages import bench_pages
from tests.bench.stream import bench_stream
from tests.bench.texts import extractor, prefilter
from tests.bench.timing import stay_on_one_core
from tests.bench.warc import bench_warc

if __name__ == "__main__":
    stay_on_one_core()
    extractor()
    prefilter()
    gc.freeze()  # what is made once is no rubbish to look for
    bench_compiled()
    bench_extractor()
    bench_extracting()
    bench_stream()
    bench_memory()
    bench_pages()
    bench_mart()
    bench_checks()
    bench_database()
    bench_warc()
    bench_crawl()
