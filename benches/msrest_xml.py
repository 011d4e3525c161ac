"""Python msrest on the page of List Blobs that the benchmark reads: milliseconds to read it. Writing it crashes in
msrest, as blobs with metadata have additional properties.

    pip install msrest==0.7.1 azure-storage-blob==12.8.1 six
    cargo run --release -p msrest-model-benches -- --print blobs | python benches/msrest_xml.py
"""

import statistics
import sys
import time

from azure.storage.blob._generated import models
from msrest.serialization import Deserializer

CLASSES = {name: kind for name, kind in vars(models).items() if isinstance(kind, type)}
ROUNDS = 5


def main():
    text = sys.stdin.read()
    page = read(text)
    print(f"{len(text)} characters, {len(page.segment.blob_items)} blobs")
    print(f"read: {median(lambda: read(text)):.0f} ms")


def read(text):
    return Deserializer(CLASSES)("ListBlobsFlatSegmentResponse", text, "application/xml")


def median(work):
    times = []
    for _ in range(ROUNDS):
        start = time.perf_counter()
        work()
        times.append((time.perf_counter() - start) * 1000)
    return statistics.median(times)


if __name__ == "__main__":
    main()
