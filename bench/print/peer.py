"""Prints every page below a folder with WeasyPrint, in one process: peer.py PAGES ROUNDS"""

import logging
import pathlib
import statistics
import sys
import time

import weasyprint

logging.getLogger("weasyprint").setLevel(logging.CRITICAL)
pages = sorted(pathlib.Path(sys.argv[1]).glob("*/index.html"))
wall, processor = [], []
for turn in range(int(sys.argv[2])):
    start, before = time.perf_counter(), time.process_time()
    for page in pages:
        pdf = weasyprint.HTML(filename=str(page)).write_pdf()
        page.with_name("weasyprint.pdf").write_bytes(pdf)
    wall.append((time.perf_counter() - start) * 1000 / len(pages))
    processor.append((time.process_time() - before) * 1000 / len(pages))
print(
    f"WeasyPrint {weasyprint.__version__}, one process: {1000 / statistics.median(wall):.1f} posters a second;"
    f" a poster takes {statistics.median(wall):.0f} ms, {statistics.median(processor):.0f} ms of a processor"
    f" (first round: {wall[0]:.0f} ms; {len(pages)} posters)"
)
