#include "ui/panels/tick_list.h"

#include <QCheckBox>
#include <QFrame>
#include <QHBoxLayout>
#include <QStyleOptionButton>
#include <QStylePainter>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/looks/rows.h"
#include "ui/looks/theme.h"
#include "ui/panels/add_line.h"
#include "ui/panels/fields.h"

namespace throughline {

namespace {

/// Rows above, the line for a new one below.
QVBoxLayout* rowsAbove(QWidget* owner, LineField* line) {
    auto* column = new QVBoxLayout(owner);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto* rows = new QVBoxLayout;
    rows->setSpacing(2);
    column->addLayout(rows);
    column->addWidget(line);
    owner->setFocusProxy(line);
    return rows;
}

/// A box whose words end in an ellipsis where they are too long; its tip tells the whole.
class ElidingBox : public QCheckBox {
  public:
    using QCheckBox::QCheckBox;

  protected:
    void paintEvent(QPaintEvent* /*event*/) override {
        QStylePainter painter(this);
        QStyleOptionButton option;
        initStyleOption(&option);
        const int room = style()->subElementRect(QStyle::SE_CheckBoxContents, &option, this).width();
        option.text = fontMetrics().elidedText(option.text, Qt::ElideRight, room, Qt::TextShowMnemonic);
        painter.drawControl(QStyle::CE_CheckBox, option);
    }
};

} // namespace

TickList::TickList(const QString& addPlaceholder, QWidget* parent) : QWidget(parent), line_(new LineField(this)) {
    rows_ = rowsAbove(this, line_);
    makeAddLine(*line_, addPlaceholder, [this](const QString& text) { emit added(text); });
}

void TickList::setItems(const QList<Item>& items) {
    if (items == items_)
        return;
    items_ = items;
    clearRows(*rows_);
    for (const Item& item : items) {
        auto* box = new ElidingBox(this);
        // "&" is a letter here, not a mnemonic.
        box->setText(QString(item.text).replace(QLatin1Char('&'), QStringLiteral("&&")));
        box->setToolTip(item.text);
        box->setChecked(item.ticked);
        box->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        box->setMinimumHeight(24);
        connect(box, &QCheckBox::clicked, this, [this, key = item.key](bool on) { emit ticked(key, on); });
        rows_->addWidget(box);
    }
}

NameList::NameList(Of kind, const QString& addPlaceholder, std::function<QStringList()> known, QWidget* parent)
    : QWidget(parent), kind_(kind), line_(new NameField(std::move(known), this)) {
    rows_ = rowsAbove(this, line_);
    makeAddLine(*line_, addPlaceholder, [this](const QString& text) { emit added(text); });
}

void NameList::setItems(const QList<Item>& items) {
    if (items == items_)
        return;
    items_ = items;
    clearRows(*rows_);
    const bool isOfPeople = kind_ == Of::people;
    const QIcon icon = themeIcon(isOfPeople ? QStringLiteral("person") : QStringLiteral("role"));
    for (const Item& item : items) {
        auto* chip = new QFrame(this);
        chip->setProperty("look", "chip");
        auto* row = new QHBoxLayout(chip);
        row->setContentsMargins(0, 0, 2, 0);
        row->setSpacing(4);
        auto* name = new LinkRow(icon, item.name, item.details, chip);
        connect(name, &LinkRow::clicked, this, [this, key = item.key] { emit wanted(key); });
        row->addWidget(name, 1);
        auto* button = new QToolButton(chip);
        button->setIcon(themeIcon(QStringLiteral("close")));
        button->setIconSize(QSize(12, 12));
        button->setToolTip(
            (isOfPeople ? tr("%1 no longer holds this role") : tr("No longer holds the role %1")).arg(item.name));
        button->setAccessibleName(button->toolTip());
        connect(button, &QToolButton::clicked, this, [this, key = item.key] { emit removed(key); });
        row->addWidget(button);
        rows_->addWidget(chip);
    }
}

} // namespace throughline
