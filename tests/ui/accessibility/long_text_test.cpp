#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabBar>
#include <QTextDocument>
#include <QToolButton>
#include <QTranslator>
#include <set>

#include "tests/ui/accessibility/whole_window.h"
#include "ui/looks/rows.h"

// Every text 40 % longer, as in another language: "[Ñéw čhàîñ !!!!]".
namespace throughline {
namespace {

class Lengthener : public QTranslator {
  public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char*, const char* source, const char*, int) const override {
        const QString text = QString::fromUtf8(source);
        // A form of a key, a number or a day is no text; nor are the codes of Qt's own.
        if (text.size() < 2 || text.startsWith(QLatin1String("QT_")))
            return text;
        static const QString plain = QStringLiteral("aeinouAEINOU");
        static const QString accented = QStringLiteral("áéîñöúÁÉÎÑÖÚ");
        QString longer;
        bool isMarkup = false;
        for (qsizetype i = 0; i < text.size(); ++i) {
            const QChar c = text.at(i);
            isMarkup = c == QLatin1Char('<') || (isMarkup && c != QLatin1Char('>'));
            // Not the places of arguments, nor what is behind a mnemonic's mark.
            const bool isArgument = i > 0 && text.at(i - 1) == QLatin1Char('%');
            const qsizetype at = isMarkup || isArgument ? -1 : plain.indexOf(c);
            longer += at < 0 ? c : accented.at(at);
        }
        const qsizetype more = qMax<qsizetype>(1, text.size() * 2 / 5 - 2);
        return QLatin1Char('[') + longer + QLatin1Char(' ') + QString(more, QLatin1Char('!')) + QLatin1Char(']');
    }
};

class LongTextTest : public WholeWindowTest {
  protected:
    LongTextTest() { QApplication::installTranslator(&lengthener_); }
    ~LongTextTest() override { QApplication::removeTranslator(&lengthener_); }

  private:
    Lengthener lengthener_;
};

/// What of the widget's text is not seen; empty where all is, or where it is shortened and a tip tells the whole.
std::string cutOff(const QWidget& widget) {
    const auto lacks = [](int wanted, int has) { return std::to_string(wanted) + " wanted, " + std::to_string(has); };
    if (const auto* label = qobject_cast<const QLabel*>(&widget)) {
        if (label->text().isEmpty() || !label->pixmap(Qt::ReturnByValue).isNull())
            return {};
        if (label->wordWrap()) {
            const int height = label->heightForWidth(label->width());
            return height > label->height() + 1 ? "height " + lacks(height, label->height()) : std::string();
        }
        const int width = label->sizeHint().width();
        const bool isTold = !label->toolTip().isEmpty();
        return width > label->width() + 1 && !isTold ? "width " + lacks(width, label->width()) : std::string();
    }
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget)) {
        const auto* tool = qobject_cast<const QToolButton*>(button);
        if (button->text().isEmpty() || (tool != nullptr && tool->toolButtonStyle() == Qt::ToolButtonIconOnly))
            return {};
        // A row ends in an ellipsis where it must.
        const bool isRow = qobject_cast<const LinkRow*>(button) != nullptr || qobject_cast<const ShareRow*>(button);
        if (isRow && button->toolTip().contains(button->text()))
            return {};
        const int width = button->sizeHint().width();
        return width > button->width() + 1 ? "width " + lacks(width, button->width()) : std::string();
    }
    if (const auto* tabs = qobject_cast<const QTabBar*>(&widget)) {
        for (int i = 0; i < tabs->count(); ++i) {
            const int width = tabs->fontMetrics().horizontalAdvance(tabs->tabText(i));
            if (width > tabs->tabRect(i).width() && tabs->tabToolTip(i).isEmpty())
                return "tab " + tabs->tabText(i).toStdString() + ": " + lacks(width, tabs->tabRect(i).width());
        }
    }
    return {};
}

/// Whether a scroll bar brings the rest of a widget that is wider than its view.
bool canBeScrolledTo(const QWidget& widget) {
    for (const QWidget* at = widget.parentWidget(); at != nullptr; at = at->parentWidget()) {
        const auto* area = qobject_cast<const QAbstractScrollArea*>(at);
        if (area != nullptr && area->horizontalScrollBar()->maximum() > 0)
            return true;
    }
    return false;
}

TEST_F(LongTextTest, NoTextIsCutAnywhere) {
    open();
    ASSERT_EQ(window->width(), 1280);
    std::set<std::string> cut;
    const auto look = [&](QWidget& top, const std::string&) {
        for (const QWidget* widget : top.findChildren<QWidget*>()) {
            if (!widget->isVisible() || widget->visibleRegion().isEmpty())
                continue;
            std::string what = cutOff(*widget);
            // The buttons that close tabs have none.
            const auto* button = qobject_cast<const QAbstractButton*>(widget);
            const bool hasText = qobject_cast<const QLabel*>(widget) || (button && !button->text().isEmpty());
            if (what.empty() && hasText && !canBeScrolledTo(*widget) &&
                widget->visibleRegion().boundingRect().width() < widget->width() - 1)
                what = "cut at the edge: " + std::to_string(widget->visibleRegion().boundingRect().width()) + " of " +
                       std::to_string(widget->width());
            const QString text = widget->property("text").toString();
            if (!what.empty())
                cut.insert(described(*widget) + " '" + text.toStdString() + "': " + what);
        }
    };
    everywhere(look);
    open();
    inDialogs(look);
    for (const std::string& one : cut)
        ADD_FAILURE() << one;
    EXPECT_LE(window->minimumSizeHint().width(), 1280) << "the window can be as narrow as its screen";
}

TEST_F(LongTextTest, TheLengthenerLengthens) {
    EXPECT_EQ(QCoreApplication::translate("MainWindow", "&New chain"), QStringLiteral("[&Ñéw cháîñ !!]"));
}

} // namespace
} // namespace throughline
