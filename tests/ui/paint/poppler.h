#pragma once

#include <gtest/gtest.h>

#include <QByteArray>
#include <QFile>
#include <QImage>
#include <QProcess>
#include <QRectF>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QStringList>
#include <QTemporaryDir>
#include <vector>

/// What Poppler's tools see in a PDF, as a reader does that knows nothing of who wrote it.
namespace throughline::support {

inline bool hasPoppler() {
    return !QStandardPaths::findExecutable("pdftotext").isEmpty();
}

/// Without Poppler nobody looks at the PDF, and a test that claimed to have looked would lie. tests/run installs it, so
/// this skips on a bare machine of a developer alone.
#define NEEDS_POPPLER()                      \
    if (!throughline::support::hasPoppler()) \
    GTEST_SKIP() << "pdftotext (poppler-utils) is not installed"

class PdfFile {
  public:
    explicit PdfFile(const QByteArray& bytes) {
        QFile file(path());
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
    }

    struct Said {
        QString out;
        QString errors; ///< of a file that is not quite well
    };
    [[nodiscard]] Said run(const QString& program, const QStringList& options, const QStringList& after = {}) const {
        QProcess process;
        process.start(program, options + QStringList{path()} + after);
        if (!process.waitForFinished(60'000))
            return {{}, "did not finish"};
        return {QString::fromUtf8(process.readAllStandardOutput()), QString::fromUtf8(process.readAllStandardError())};
    }
    /// The words of a page, from 1, as they are read.
    [[nodiscard]] QString text(int page) const {
        return run("pdftotext", {"-f", QString::number(page), "-l", QString::number(page)}, {"-"}).out.simplified();
    }
    struct Word {
        QString text;
        QRectF box; ///< points
    };
    [[nodiscard]] std::vector<Word> words(int page) const {
        static const QRegularExpression line(
            "<word xMin=\"([-0-9.]+)\" yMin=\"([-0-9.]+)\" xMax=\"([-0-9.]+)\" yMax=\"([-0-9.]+)\">([^<]*)</word>");
        std::vector<Word> words;
        auto match = line.globalMatch(
            run("pdftotext", {"-bbox", "-f", QString::number(page), "-l", QString::number(page)}, {"-"}).out);
        while (match.hasNext()) {
            const auto word = match.next();
            const auto number = [&](int group) { return word.captured(group).toDouble(); };
            words.push_back({word.captured(5), QRectF(QPointF(number(1), number(2)), QPointF(number(3), number(4)))});
        }
        return words;
    }
    /// A page as ink in shades of grey.
    [[nodiscard]] QImage grey(int page, int dotsPerInch) const {
        const QString out = folder_.filePath("page");
        (void)run("pdftoppm", {"-gray", "-singlefile", "-f", QString::number(page), "-r", QString::number(dotsPerInch)},
                  {out});
        return QImage(out + ".pgm");
    }

    [[nodiscard]] QImage colours(int page, int dotsPerInch) const {
        const QString out = folder_.filePath("page");
        (void)run("pdftoppm", {"-singlefile", "-f", QString::number(page), "-r", QString::number(dotsPerInch)}, {out});
        return QImage(out + ".ppm");
    }

  private:
    [[nodiscard]] QString path() const { return folder_.filePath("sheet.pdf"); }
    QTemporaryDir folder_;
};

/// What is not white, in dots; `least`: how much darker than white ink is.
inline QRect inkOf(const QImage& image, int least = 1) {
    QRect ink;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qGray(image.pixel(x, y)) <= 255 - least)
                ink |= QRect(x, y, 1, 1);
        }
    }
    return ink;
}

} // namespace throughline::support
