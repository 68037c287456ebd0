#include "ui/print/set_up_form.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>
#include <algorithm>
#include <set>

#include "ui/words/text.h"

namespace throughline {

namespace {

constexpr std::size_t mostOfAKind = 200; // a longer list is no list to choose from
constexpr qsizetype longestTitle = 60;

bool isSame(const ReviewSubject& a, const ReviewSubject& b) {
    return a.kind == b.kind && a.view == b.view && a.task == b.task && a.role == b.role && a.department == b.department;
}

QString shortened(const QString& title) {
    return title.size() <= longestTitle ? title : title.left(longestTitle - 1) + QChar(0x2026);
}

QLabel* heading(const QString& text) {
    auto* label = new QLabel(text);
    QFont font = label->font();
    font.setWeight(QFont::DemiBold);
    label->setFont(font);
    return label;
}

/// A radio button with a number that belongs to it, on one line.
QHBoxLayout* lineOf(QRadioButton* button, QSpinBox* number) {
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(button);
    line->addStretch();
    line->addWidget(number);
    number->setFixedWidth(128);
    return line;
}

} // namespace

SetUpForm::SetUpForm(const Chain& chain, const ReviewSubject& subject, QWidget* parent)
    : QWidget(parent), lanes_(subject.lanes) {
    subject_ = new QComboBox;
    subject_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    subject_->setMinimumContentsLength(20);
    subject_->setAccessibleName(tr("What to print"));
    addSubjects(chain, subject);
    tasks_ = new QCheckBox(tr("With the tasks and their impact"));

    paper_ = new QComboBox;
    for (const QPageSize& paper : papers())
        paper_->addItem(paper.name());
    paper_->setAccessibleName(tr("Paper"));
    orientation_ = new QComboBox;
    orientation_->addItems({tr("Landscape"), tr("Portrait")});
    orientation_->setAccessibleName(tr("Orientation"));

    automatic_ = new QRadioButton(tr("Whole, and readable parts"));
    automatic_->setToolTip(tr("One page; where its text would be smaller than 8 pt, the parts follow on more pages"));
    onePage_ = new QRadioButton(tr("Fit to one page"));
    percent_ = new QRadioButton(tr("Scale"));
    poster_ = new QRadioButton(tr("Poster"));
    percentNumber_ = new QSpinBox;
    percentNumber_->setRange(10, 400);
    percentNumber_->setSingleStep(5);
    percentNumber_->setValue(100);
    // The places of what a language writes around the number.
    const QStringList percent = tr("%1 %", "a scale in percent").split(QStringLiteral("%1"));
    percentNumber_->setPrefix(percent.front());
    percentNumber_->setSuffix(percent.back());
    percentNumber_->setAccessibleName(tr("Scale in percent"));
    posterNumber_ = new QSpinBox;
    posterNumber_->setRange(2, 20);
    const QStringList wide = tr("%1 pages wide").split(QStringLiteral("%1"));
    posterNumber_->setPrefix(wide.front());
    posterNumber_->setSuffix(wide.back());
    posterNumber_->setAccessibleName(tr("Pages side by side"));
    // Typing "100" must not compose the pages at 1, 10 and 100 percent.
    percentNumber_->setKeyboardTracking(false);
    posterNumber_->setKeyboardTracking(false);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(heading(tr("What")));
    layout->addWidget(subject_);
    layout->addWidget(tasks_);
    layout->addSpacing(16);
    layout->addWidget(heading(tr("Paper")));
    auto* papers = new QHBoxLayout;
    papers->setSpacing(8);
    papers->addWidget(paper_, 1);
    papers->addWidget(orientation_, 1);
    layout->addLayout(papers);
    layout->addSpacing(16);
    layout->addWidget(heading(tr("Size")));
    layout->addWidget(automatic_);
    layout->addWidget(onePage_);
    layout->addLayout(lineOf(percent_, percentNumber_));
    layout->addLayout(lineOf(poster_, posterNumber_));

    setSetUp({});
    connect(subject_, &QComboBox::activated, this, &SetUpForm::changed);
    connect(paper_, &QComboBox::activated, this, &SetUpForm::changed);
    connect(orientation_, &QComboBox::activated, this, &SetUpForm::changed);
    connect(tasks_, &QCheckBox::toggled, this, &SetUpForm::changed);
    for (QRadioButton* button : {automatic_, onePage_, percent_, poster_}) {
        connect(button, &QRadioButton::toggled, this, [this](bool isOn) {
            if (!isOn)
                return;
            enableNumbers();
            emit changed();
        });
    }
    connect(percentNumber_, &QSpinBox::valueChanged, this, &SetUpForm::changed);
    connect(posterNumber_, &QSpinBox::valueChanged, this, &SetUpForm::changed);
}

void SetUpForm::addSubjects(const Chain& chain, const ReviewSubject& first) {
    using Kind = ReviewSubject::Kind;
    const auto add = [&](const ReviewSubject& subject, const QString& text) {
        subjects_.push_back(subject);
        subject_->addItem(shortened(text), text);
    };
    const auto taskWords = [&](const Task& task) { return tr("Trace of “%1”").arg(toText(task.title)); };
    const auto backWords = [&](const Role& role) { return tr("What reaches %1").arg(toText(role.title)); };
    add({}, tr("The whole chain"));
    std::vector<const View*> views = chain.orderedViews();
    for (std::size_t i = 1; i < std::min(views.size(), mostOfAKind); ++i) {
        ReviewSubject subject;
        subject.kind = Kind::view;
        subject.view = views[i]->key;
        add(subject, tr("View “%1”").arg(toText(views[i]->title)));
    }
    const auto addSorted = [&](std::vector<std::pair<QString, ReviewSubject>> entries) {
        std::ranges::sort(entries,
                          [](const auto& a, const auto& b) { return a.first.localeAwareCompare(b.first) < 0; });
        if (entries.size() > mostOfAKind)
            entries.resize(mostOfAKind);
        if (!entries.empty()) {
            subject_->insertSeparator(subject_->count());
            subjects_.emplace_back();
        }
        for (const auto& [text, subject] : entries)
            add(subject, text);
    };
    std::vector<std::pair<QString, ReviewSubject>> tasks;
    std::vector<std::pair<QString, ReviewSubject>> ends;
    std::vector<std::pair<QString, ReviewSubject>> departments;
    std::set<std::string> names;
    for (const Task& task : chain.tasks()) {
        ReviewSubject subject;
        subject.kind = Kind::task;
        subject.task = task.key;
        if (task.state != TaskState::dropped)
            tasks.emplace_back(taskWords(task), subject);
    }
    for (const Role& role : chain.roles()) {
        ReviewSubject subject;
        subject.kind = Kind::endCustomer;
        subject.role = role.key;
        if (role.kind == RoleKind::endCustomer)
            ends.emplace_back(backWords(role), subject);
        if (!role.department.empty())
            names.insert(role.department);
    }
    for (const std::string& name : names) {
        ReviewSubject subject;
        subject.kind = Kind::department;
        subject.department = name;
        departments.emplace_back(tr("Department %1").arg(toText(name)), subject);
    }
    addSorted(std::move(tasks));
    addSorted(std::move(ends));
    addSorted(std::move(departments));

    auto found = std::ranges::find_if(subjects_, [&](const ReviewSubject& one) { return isSame(one, first); });
    if (found == subjects_.end()) {
        const Task* task = chain.tasks().find(first.task);
        const Role* role = chain.roles().find(first.role);
        if (first.kind == Kind::task && task != nullptr) {
            add(first, taskWords(*task));
        } else if (first.kind == Kind::endCustomer && role != nullptr) {
            add(first, backWords(*role));
        } else if (first.kind == Kind::role && role != nullptr) {
            add(first, tr("Trace of %1").arg(toText(role->title)));
        }
        found = std::ranges::find_if(subjects_, [&](const ReviewSubject& one) { return isSame(one, first); });
    }
    subject_->setCurrentIndex(found == subjects_.end() ? 0 : static_cast<int>(found - subjects_.begin()));
}

void SetUpForm::enableNumbers() {
    percentNumber_->setEnabled(percent_->isChecked());
    posterNumber_->setEnabled(poster_->isChecked());
}

ReviewSubject SetUpForm::subject() const {
    ReviewSubject subject = subjects_[static_cast<std::size_t>(subject_->currentIndex())];
    subject.lanes = lanes_;
    return subject;
}

PageSetUp SetUpForm::setUp() const {
    PageSetUp setUp;
    setUp.paper = papers()[static_cast<std::size_t>(paper_->currentIndex())];
    setUp.isLandscape = orientation_->currentIndex() == 0;
    setUp.fit = onePage_->isChecked()   ? Fit::onePage
                : percent_->isChecked() ? Fit::percent
                : poster_->isChecked()  ? Fit::poster
                                        : Fit::automatic;
    setUp.percent = percentNumber_->value();
    setUp.posterPages = posterNumber_->value();
    setUp.hasTasks = tasks_->isChecked();
    return setUp;
}

void SetUpForm::setSetUp(const PageSetUp& setUp) {
    {
        const QSignalBlocker block(this);
        const auto paper = std::ranges::find(papers(), setUp.paper);
        paper_->setCurrentIndex(paper == papers().end() ? 0 : static_cast<int>(paper - papers().begin()));
        orientation_->setCurrentIndex(setUp.isLandscape ? 0 : 1);
        percentNumber_->setValue(static_cast<int>(setUp.percent));
        posterNumber_->setValue(setUp.posterPages);
        tasks_->setChecked(setUp.hasTasks);
        switch (setUp.fit) {
            case Fit::automatic:
                automatic_->setChecked(true);
                break;
            case Fit::onePage:
                onePage_->setChecked(true);
                break;
            case Fit::percent:
                percent_->setChecked(true);
                break;
            case Fit::poster:
                poster_->setChecked(true);
                break;
        }
        enableNumbers();
    }
    emit changed();
}

void SetUpForm::setPoster(int pages) {
    PageSetUp wanted = setUp();
    wanted.fit = Fit::poster;
    wanted.posterPages = pages;
    setSetUp(wanted);
}

} // namespace throughline
