#include "ui/start_page.h"

#include <QAbstractButton>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/documents.h"
#include "ui/panels/rows.h"
#include "ui/theme.h"

namespace throughline {

namespace {

constexpr int pageWidth = 840;

/// A large button: a picture, a title, a line that says what it does.
class Card : public QAbstractButton {
  public:
    Card(const QString& icon, const QString& title, const QString& text, bool isFirst, QWidget* parent)
        : QAbstractButton(parent), text_(text), isFirst_(isFirst) {
        setIcon(themeIcon(icon));
        setText(title);
        setAccessibleName(title);
        setAccessibleDescription(text);
        setFocusPolicy(Qt::StrongFocus);
        setCursor(Qt::PointingHandCursor);
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
        setMinimumHeight(leastHeight);
        setMinimumWidth(180);
    }

  protected:
    void resizeEvent(QResizeEvent* event) override {
        QAbstractButton::resizeEvent(event);
        // A narrow card grows with its text instead of cutting it, and its row with it.
        const QRect room(0, 0, width() - 2 * margin, QWIDGETSIZE_MAX);
        const int needed = fontMetrics().boundingRect(room, Qt::AlignLeft | Qt::TextWordWrap, text_).height();
        setMinimumHeight(qMax(leastHeight, textTop + needed + margin / 2));
    }
    void paintEvent(QPaintEvent* /*event*/) override {
        const ThemeColours& colours = presentColours();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const bool isHot = underMouse() || hasFocus();
        painter.setPen(QPen(isHot ? colours.accent : colours.border, 1.0));
        painter.setBrush(isDown() ? colours.hover : colours.surface);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 10, 10);
        const QRectF disc(18, 18, 36, 36);
        QColor ground = colours.accent;
        ground.setAlphaF(0.12F);
        painter.setPen(Qt::NoPen);
        painter.setBrush(isFirst_ ? colours.accent : ground);
        painter.drawRoundedRect(disc, 9, 9);
        icon().paint(&painter, disc.adjusted(8, 8, -8, -8).toRect(), Qt::AlignCenter,
                     isFirst_ ? QIcon::Selected : QIcon::Normal, QIcon::On);
        QFont bold = font();
        bold.setWeight(QFont::DemiBold);
        bold.setPointSizeF(font().pointSizeF() + 1.0);
        painter.setFont(bold);
        painter.setPen(colours.ink);
        painter.drawText(QRect(18, 62, width() - 36, 22), Qt::AlignLeft | Qt::AlignVCenter,
                         QFontMetrics(bold).elidedText(text(), Qt::ElideRight, width() - 36));
        painter.setFont(font());
        painter.setPen(colours.muted);
        painter.drawText(QRect(margin, textTop, width() - 2 * margin, height() - textTop),
                         Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, text_);
    }

  private:
    static constexpr int margin = 18;
    static constexpr int textTop = 84;
    static constexpr int leastHeight = 128;

    QString text_;
    bool isFirst_;
};

QLabel* section(const QString& text, QWidget* parent) {
    QLabel* label = makeLabel(text, "section", parent);
    label->setContentsMargins(0, 20, 0, 4);
    return label;
}

QHBoxLayout* cardRow(QVBoxLayout* column) {
    auto* row = new QHBoxLayout;
    row->setSpacing(14);
    column->addLayout(row);
    return row;
}

} // namespace

StartPage::StartPage(QWidget* parent) : QScrollArea(parent) {
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* page = new QWidget(this);
    page->setObjectName(QStringLiteral("startPage"));
    auto* middle = new QHBoxLayout(page);
    middle->setContentsMargins(32, 40, 32, 40);
    middle->addStretch(1);
    auto* box = new QWidget(page);
    box->setMaximumWidth(pageWidth);
    middle->addWidget(box, 100);
    middle->addStretch(1);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addStretch(1);

    auto* title = new QHBoxLayout;
    title->setSpacing(14);
    auto* mark = new QLabel(box);
    mark->setPixmap(QIcon(QStringLiteral(":/icons/throughline.svg")).pixmap(QSize(44, 44), devicePixelRatioF()));
    title->addWidget(mark, 0, Qt::AlignVCenter);
    auto* names = new QVBoxLayout;
    names->setSpacing(2);
    names->addWidget(makeLabel(tr("Throughline"), "heading", box));
    names->addWidget(makeLabel(tr("Who serves whom, and whom your work reaches in the end."), "muted", box));
    title->addLayout(names, 1);
    column->addLayout(title);

    column->addWidget(section(tr("New chain"), box));
    auto* fresh = cardRow(column);
    auto* me = new Card(QStringLiteral("person"), tr("Start with me"),
                        tr("Answer who you are and whom you serve; the chain is drawn as you go"), true, box);
    auto* blank = new Card(QStringLiteral("new"), tr("Blank sheet"), tr("An empty chain, saved from the first stroke"),
                           false, box);
    auto* open =
        new Card(QStringLiteral("open"), tr("Open or import"), tr("A document, or a table or JSON file"), false, box);
    for (Card* card : {me, blank, open})
        fresh->addWidget(card, 1);
    connect(me, &Card::clicked, this, &StartPage::startWithMeWanted);
    connect(blank, &Card::clicked, this, &StartPage::blankWanted);
    connect(open, &Card::clicked, this, &StartPage::openWanted);

    column->addWidget(section(tr("Examples"), box));
    auto* examples = cardRow(column);
    for (const documents::Example& example : documents::examples()) {
        auto* card = new Card(example.icon, example.title, example.description, false, box);
        connect(card, &Card::clicked, this, [this, name = example.name] { emit exampleWanted(name); });
        examples->addWidget(card, 1);
    }

    recentBox_ = new QWidget(box);
    auto* recentColumn = new QVBoxLayout(recentBox_);
    recentColumn->setContentsMargins(0, 0, 0, 0);
    recentColumn->setSpacing(4);
    recentColumn->addWidget(section(tr("Recent"), recentBox_));
    recent_ = new QVBoxLayout;
    recent_->setSpacing(0);
    recentColumn->addLayout(recent_);
    column->addWidget(recentBox_);
    column->addStretch(2);
    setWidget(page);
    setRecent({});
}

void StartPage::setRecent(const QStringList& paths) {
    clearRows(*recent_);
    recentBox_->setVisible(!paths.isEmpty());
    const QString home = QDir::homePath();
    for (const QString& path : paths) {
        const QFileInfo file(path);
        QString place = file.absolutePath();
        if (place.startsWith(home))
            place = QStringLiteral("~") + place.mid(home.size());
        auto* row = new LinkRow(themeIcon(QStringLiteral("throughline")), file.completeBaseName(), place, recentBox_);
        connect(row, &LinkRow::clicked, this, [this, path] { emit documentWanted(path); });
        recent_->addWidget(row);
    }
}

} // namespace throughline
