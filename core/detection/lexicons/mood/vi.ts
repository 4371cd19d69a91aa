import type { MoodTerms } from '../concept';

export const vi: MoodTerms = {
	great: `
		tuyệt vời, tuyệt, xuất sắc, hoàn hảo, rất tốt, quá tốt, yêu, thích lắm, đỉnh, quá đỉnh, hay quá,
		giỏi quá, siêu, hạnh phúc, tuyệt hảo, số một`,
	good: `
		tốt, hay, thích, vui, cảm ơn, cám ơn, hài lòng, dễ, nhanh, tiện, hữu ích, đẹp, thân thiện, nhiệt
		tình, ok, ổn, ngon, giỏi, tốt hơn, dễ thương, thú vị`,
	problem: `
		vấn đề, lỗi, hỏng, hư, trục trặc, chậm, trễ, muộn, mất, hủy, từ chối, chờ, đợi, khó, phức tạp, tiếc,
		đau, sợ, lo, lo lắng, mệt, ốm, bệnh, sự cố`,
	bad: `
		tệ, dở, xấu, kém, thất vọng, không hài lòng, bực, bực mình, khó chịu, tức, tức giận, buồn, chán,
		phiền, thô lỗ, vô trách nhiệm, vô dụng, ngu, dốt, vớ vẩn, nhảm, láo, nói dối, xạo, bất lịch sự, vô
		lý, ghét, thiếu chuyên nghiệp`,
	awful: `
		kinh khủng, tồi tệ, quá tệ, tệ hại, khủng khiếp, ghê tởm, tởm, nhục, đáng xấu hổ, không thể chấp
		nhận, tệ nhất, phẫn nộ, điên tiết, thảm họa, rác rưởi, căm ghét, quá đáng, rất tệ`,
	insult: `
		ngu, đồ ngu, thằng ngu, con ngu, ngu ngốc, ngốc, đần, đần độn, dốt, óc chó, chó, con chó, thằng chó,
		đồ chó, khốn nạn, mất dạy, đồ rác, rác, vô dụng, đồ vô dụng, lừa đảo, bọn lừa đảo, câm, câm mồm,
		cút, biến đi, địt mẹ, đm, dm, đmm, vcl, vl, đụ, đéo, cặc, lồn, mẹ mày, điên, thằng điên, hâm, dở
		hơi, con lợn, óc lợn, bố láo, xấu xí, rảnh háng, ngáo`,
	swear: 'đm, dm, vcl, vl, vãi, đéo, mẹ kiếp, khốn kiếp, chết tiệt, đậu xanh, cmn, cc, má nó, bà mẹ',
	fedUp: `
		chán ngấy, chịu hết nổi, hết chịu nổi, không chịu nổi, quá đủ rồi, đủ rồi, mất thời gian, tốn thời
		gian, phí thời gian, lãng phí thời gian, không bao giờ quay lại, không bao giờ mua, quá đáng, không
		thể chấp nhận, không chấp nhận được, đùa à, đùa tôi, giỡn mặt, làm ăn kiểu gì, làm ăn như, phục vụ
		quá tệ, dịch vụ quá tệ, dịch vụ tệ, dịch vụ kém, dịch vụ tồi, phục vụ kém, công ty tệ, rất thất
		vọng, quá thất vọng, thất vọng quá, rất bực, bực mình, bực quá, tức quá, tức giận, điên tiết, điên
		máu, rất tức, hết kiên nhẫn, mất kiên nhẫn, kiên nhẫn, không ai trả lời, không ai giúp, không ai
		giải quyết, không ai quan tâm, vô trách nhiệm, bot vô dụng, vô dụng, chẳng được tích sự gì, bó tay,
		xấu hổ, không bao giờ nữa, đổi sang bên khác`,
	complaint: `
		khiếu nại, phàn nàn, phản ánh, tố cáo, chờ mấy ngày, chờ mãi, đợi mãi, chờ cả tuần, đợi cả tuần, mấy
		ngày rồi, mấy tuần rồi, cả tháng rồi, chờ lâu, đợi lâu, không phản hồi, không thấy trả lời, không
		hồi âm, không hài lòng`,
	very: 'rất, quá, lắm, cực kỳ, vô cùng, thật sự, hoàn toàn, siêu, thật, ghê, hết sức, vãi',
	youAre: `
		bạn, mày, chúng mày, các bạn, các người, dịch vụ, công ty này, bot này, đồ, thằng, con, bọn, shop
		này, công ty`,
};
