#include "ui/words/languages.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include "resources/resources.h"

namespace throughline {

namespace {

const char* const ownContext = "throughline";

/// A word of the program means the same wherever it stands, so all its texts have one context; Qt's have their own.
class Texts : public QTranslator {
  public:
    [[nodiscard]] QString translate(const char* context, const char* text, const char* meaning, int n) const override {
        const bool isOfQt = context != nullptr && *context == 'Q';
        return QTranslator::translate(isOfQt ? context : ownContext, text, meaning, n);
    }
};

QString folder() {
    initialiseResources();
    return QStringLiteral(":/translations");
}

QString languageOfSystem() {
    const QStringList known = Languages::known();
    for (const QString& wish : QLocale::system().uiLanguages()) {
        const QString code = wish.section(QLatin1Char('-'), 0, 0);
        if (known.contains(code))
            return code;
    }
    return QStringLiteral("en");
}

/// The locale of numbers and days: that of the system with all that its owner set there, where it is of this language.
QLocale localeOf(const QString& code, bool isChosen) {
    const QLocale system = QLocale::system();
    const QLocale::Language language = QLocale(code).language();
    const bool isPlain = system.language() == QLocale::C && !isChosen;
    if (system.language() == language || isPlain)
        return system;
    const QLocale here(language, system.territory());
    return here.territory() == system.territory() ? here : QLocale(code);
}

std::unique_ptr<QTranslator> loaded(std::unique_ptr<QTranslator> translator, const QString& name,
                                    const QString& place) {
    if (!translator->load(name, place))
        return nullptr;
    QCoreApplication::installTranslator(translator.get());
    return translator;
}

} // namespace

Languages::Languages() {
    choose(QString());
}

Languages::~Languages() = default;

QStringList Languages::known() {
    QStringList codes;
    for (const QString& file : QDir(folder()).entryList({QStringLiteral("throughline_*.qm")}, QDir::Files, QDir::Name))
        codes << file.section(QLatin1Char('_'), 1).section(QLatin1Char('.'), 0, 0);
    return codes;
}

QString Languages::nameOf(const QString& code) {
    // Not the name with its territory, as English has it.
    return code == QLatin1String("en") ? QStringLiteral("English") : QLocale(code).nativeLanguageName();
}

void Languages::choose(const QString& code) {
    choice_ = known().contains(code) ? code : QString();
    spoken_ = choice_.isEmpty() ? languageOfSystem() : choice_;
    QLocale::setDefault(localeOf(spoken_, !choice_.isEmpty()));
    // A translator takes itself off the application where it ends. The last is asked first: ours, then Qt's.
    texts_.reset();
    textsOfQt_ = loaded(std::make_unique<QTranslator>(), QStringLiteral("qtbase_") + spoken_,
                        QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    texts_ = loaded(std::make_unique<Texts>(), QStringLiteral("throughline_") + spoken_, folder());
}

} // namespace throughline
