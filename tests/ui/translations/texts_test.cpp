// What stands in the files of the translations.
#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QStandardPaths>
#include <QXmlStreamReader>

namespace throughline {
namespace {

struct Text {
    QString context;
    QString source;
    QString meaning;
    QStringList said; ///< one, or one a plural form
    bool isPlural = false;
    bool isFinished = true;
};

QString folder() {
    return QStringLiteral(THROUGHLINE_SOURCE_DIR "/resources/translations");
}

QList<Text> textsOf(const QString& language) {
    QFile file(folder() + QStringLiteral("/throughline_%1.ts").arg(language));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    QList<Text> texts;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("name")) {
            context = xml.readElementText();
        } else if (xml.name() == QLatin1String("message")) {
            texts.append({context, {}, {}, {}, xml.attributes().hasAttribute(QStringLiteral("numerus")), true});
        } else if (xml.name() == QLatin1String("source")) {
            texts.last().source = xml.readElementText();
        } else if (xml.name() == QLatin1String("comment")) {
            texts.last().meaning = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")) {
            texts.last().isFinished = !xml.attributes().hasAttribute(QStringLiteral("type"));
            if (!texts.last().isPlural)
                texts.last().said << xml.readElementText();
        } else if (xml.name() == QLatin1String("numerusform")) {
            texts.last().said << xml.readElementText();
        }
    }
    EXPECT_FALSE(xml.hasError()) << xml.errorString().toStdString();
    return texts;
}

QSet<QString> placesIn(const QString& text) {
    QSet<QString> places;
    static const QRegularExpression place(QStringLiteral("%(?:n|L?\\d+)"));
    for (auto match = place.globalMatch(text); match.hasNext();)
        places.insert(match.next().captured());
    return places;
}

bool hasMnemonic(const QString& text) {
    static const QRegularExpression mnemonic(QStringLiteral("&\\w"));
    return mnemonic.match(text).hasMatch();
}

QString blanksAround(const QString& text) {
    QString around;
    for (const QChar c : {text.isEmpty() ? QChar() : text.front(), text.isEmpty() ? QChar() : text.back()})
        around += c.isSpace() ? QLatin1Char('_') : QLatin1Char('x');
    return around;
}

class Texts : public testing::TestWithParam<const char*> {};

TEST_P(Texts, AreAllTranslatedWithTheirPlacesMnemonicsAndBlanks) {
    const QList<Text> texts = textsOf(QString::fromLatin1(GetParam()));
    ASSERT_GT(texts.size(), 20);
    for (const Text& text : texts) {
        const std::string source = text.source.toStdString();
        EXPECT_TRUE(text.isFinished) << source;
        EXPECT_EQ(text.said.size(), text.isPlural ? 2 : 1) << source;
        for (qsizetype form = 0; form < text.said.size(); ++form) {
            const QString& said = text.said.at(form);
            EXPECT_FALSE(said.isEmpty()) << source;
            QSet<QString> wanted = placesIn(text.source);
            QSet<QString> given = placesIn(said);
            // "a role", of one: the number may be a word.
            if (text.isPlural && form == 0) {
                wanted.remove(QStringLiteral("%n"));
                given.remove(QStringLiteral("%n"));
            }
            EXPECT_EQ(given, wanted) << source << " => " << said.toStdString();
            EXPECT_EQ(hasMnemonic(said), hasMnemonic(text.source)) << source << " => " << said.toStdString();
            EXPECT_EQ(blanksAround(said), blanksAround(text.source)) << source << " => " << said.toStdString();
            EXPECT_EQ(said.count(QStringLiteral("<b>")), said.count(QStringLiteral("</b>"))) << said.toStdString();
        }
    }
}

INSTANTIATE_TEST_SUITE_P(OfEveryLanguage, Texts, testing::Values("de", "en"),
                         [](const auto& one) { return std::string(one.param); });

TEST(Translations, HaveEveryTextOfTheSources) {
    const QString lupdate = QStandardPaths::findExecutable(
        QStringLiteral("lupdate"), {QStringLiteral("/usr/lib/qt6/bin"), QStringLiteral("/usr/bin")});
    const QString python = QStandardPaths::findExecutable(QStringLiteral("python3"));
    if (lupdate.isEmpty() || python.isEmpty())
        GTEST_SKIP() << "lupdate or python3 is not installed";
    QProcess update;
    update.start(python, {folder() + QStringLiteral("/update.py"), QStringLiteral("--list")});
    ASSERT_TRUE(update.waitForFinished(60000));
    ASSERT_EQ(update.exitCode(), 0) << update.readAllStandardError().toStdString();
    QSet<QString> known;
    for (const Text& text : textsOf(QStringLiteral("de"))) {
        if (text.context == QLatin1String("throughline"))
            known.insert(text.source + QLatin1Char('~') + text.meaning);
    }
    QSet<QString> wanted;
    for (const QByteArray& line : update.readAllStandardOutput().split('\n')) {
        const QJsonObject text = QJsonDocument::fromJson(line).object();
        if (!text.isEmpty()) {
            wanted.insert(text.value(QStringLiteral("source")).toString() + QLatin1Char('~') +
                          text.value(QStringLiteral("meaning")).toString());
        }
    }
    ASSERT_GT(wanted.size(), 500);
    for (const QString& text : wanted - known)
        ADD_FAILURE() << "run resources/translations/update.py and translate: " << text.toStdString();
    for (const QString& text : known - wanted)
        ADD_FAILURE() << "run resources/translations/update.py; the sources no longer say: " << text.toStdString();
}

TEST(Translations, AreLookedUpByTextsThatCanBeFound) {
    // lupdate sees literals only; whoever looks up anything else marks it with QT_TRANSLATE_NOOP where it stands.
    static const QRegularExpression call(QStringLiteral("\\btr\\(\\s*+(?!\"|const char|found->second)[^)]"));
    QDir::Filters files = QDir::Files;
    QStringList folders{QStringLiteral(THROUGHLINE_SOURCE_DIR "/ui")};
    while (!folders.isEmpty()) {
        const QDir place(folders.takeFirst());
        for (const QFileInfo& inside : place.entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot))
            folders << inside.filePath();
        for (const QFileInfo& source : place.entryInfoList({QStringLiteral("*.cpp")}, files)) {
            QFile file(source.filePath());
            ASSERT_TRUE(file.open(QIODevice::ReadOnly));
            const auto match = call.match(QString::fromUtf8(file.readAll()));
            EXPECT_FALSE(match.hasMatch()) << source.fileName().toStdString() << ": " << match.captured().toStdString();
        }
    }
}

} // namespace
} // namespace throughline
